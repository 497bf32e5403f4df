package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Datelines of Chinese and Japanese papers: “新华社北京3月4日电（记者 张青）”, “【ロンドン＝林文】”, “本报讯”. */
final class EastAsianDateline {

  private static final String REPORTERS =
      "(?:[(\\uFF08]\\s*(?:记者|記者|通讯员|见习记者)[\\s\\u3000:\\uFF1A]*(?<names>[^)\\uFF09]{2,30})[)\\uFF09])?";
  private static final Pattern CORNERED =
      Pattern.compile(
          "^【(?<place>[^】=\\uFF1D\\n]{1,20}?)(?:[电電讯訊])?(?:[=\\uFF1D](?<who>[^】\\n]{1,20}))?】\\s*");
  private static final Pattern WIRE =
      Pattern.compile(
          "^[(\\uFF08]?(?<agency>本报|本報|本社|本刊|新华社|新華社|中新社|中央社|共同社|法新社|路透社|\\p{IsHan}{2,5}社)?"
              + "(?<place>\\p{IsHan}{2,8}?)(?<day>(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)[电電讯訊]\\s*"
              + REPORTERS
              + "[)\\uFF09]?[\\s\\u3000,\\uFF0C:\\uFF1A]*");
  private static final Pattern OWN =
      Pattern.compile("^(?<own>本报讯|本報訊|本刊讯|本网讯)\\s*" + REPORTERS + "[\\s\\u3000:\\uFF1A]*");

  /** “（本报讯 记者 张三）”, “（记者张三 通讯员李四）” */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^[(\\uFF08【](?<own>(?:\\p{IsHan}{2,6}讯)?)[ \\u3000]*(?<names>(?:本报记者|本報記者|见习记者|记者|記者|通讯员|文/)[ \\u3000:\\uFF1A]*[\\p{IsHan}· \\u3000、]{2,24}?)(?:报道|報導|報道|文)?[)\\uFF09】][\\s\\u3000]*");

  private EastAsianDateline() {}

  static Optional<Dateline> at(String paragraph) {
    Matcher cornered = CORNERED.matcher(paragraph);
    if (cornered.find()) {
      String who = cornered.group("who") == null ? "" : cornered.group("who");
      boolean isAgency = Agency.isOne(who) || !EastAsianName.isOne(who);
      Optional<BylineLine> names = isAgency ? Optional.empty() : BylineLine.names(who);
      return Optional.of(
          one(cornered.group("place"), "", names.isEmpty() ? who : "", names, cornered.end()));
    }
    Matcher wire = WIRE.matcher(paragraph);
    if (wire.find() && wire.end() < paragraph.length()) {
      String agency = wire.group("agency") == null ? "" : wire.group("agency");
      boolean isOwn = agency.startsWith("本");
      Dateline line =
          one(wire.group("place"), wire.group("day"), isOwn ? "" : agency, names(wire), wire.end());
      return Optional.of(isOwn ? line.with(agency) : line);
    }
    Matcher inBrackets = IN_BRACKETS.matcher(paragraph);
    if (inBrackets.find() && inBrackets.end() < paragraph.length()) {
      Optional<BylineLine> named = names(inBrackets);
      if (named.isPresent()) {
        return Optional.of(one("", inBrackets.group("own"), "", named, inBrackets.end()));
      }
    }
    Matcher own = OWN.matcher(paragraph);
    return own.find() && own.end() < paragraph.length()
        ? Optional.of(one("", own.group("own"), "", names(own), own.end()))
        : Optional.empty();
  }

  private static Optional<BylineLine> names(Matcher m) {
    return m.group("names") == null ? Optional.empty() : BylineLine.names(m.group("names"));
  }

  private static Dateline one(
      String place, String rest, String agency, Optional<BylineLine> names, int length) {
    Optional<press.broadsheet.article.ArticleDate> date = WrittenDate.parse(rest);
    return new Dateline(place, date, agency, date.isPresent() ? "" : rest, names, length);
  }
}
