package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bylines of Chinese papers that say who reports from where: “記者蔡雨潔／北淵報導”, “〔記者林晚舟／基隆報導〕”, “本报驻巴黎记者
 * 林晚舟”, “林晚舟／台北報導”.
 */
final class EastAsianReport {

  private static final String NAMES =
      "(?<names>[\\p{IsHan}·]{2,5}(?:[、 \\u3000](?!通讯员|通訊員|实习生|记者|記者|摄影|攝影)[\\p{IsHan}·]{2,5}){0,3}?)";
  private static final String PLACE = "(?<place>\\p{IsHan}{2,6}?)";
  private static final String REPORTER =
      "(?:(?:(?:本报|本報|本刊|本网|本社|特约|特約|实习|實習|见习|見習|资深|資深|文字|新华社|中新社|中央社|專題|地方)?(?:驻(?<seat>\\p{IsHan}{2,6}?))?(?:特派|首席|见习|实习)?(?:记者|記者|通讯员|通訊員|特派員|特派员)))";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              REPORTER
                  + "[\\s\\u3000:\\uFF1A]*"
                  + NAMES
                  + "(?:\\s*[/\\uFF0F│|]\\s*|[\\s\\u3000]+|(?=\\p{IsHan}{2,4}(?:綜合)?(?:報導|报道|報道)$))"
                  + PLACE
                  + "(?:(?:综合|綜合|专题|專題|连线|連線|直击)?(?:报道|報導|報道|电|電))"),
          Pattern.compile(NAMES + "\\s*[/\\uFF0F]\\s*" + PLACE + "(?:综合|綜合)?(?:报道|報導|報道|電)"),
          Pattern.compile(
              REPORTER
                  + "[\\s\\u3000:\\uFF1A]*"
                  + NAMES
                  + "[\\s\\u3000]*(?:报道|報導|報道|文|摄影报道|文/图)?"));

  private EastAsianReport() {}

  /** Reads a line; empty if it is anything else. */
  static Optional<BylineLine> parse(String line) {
    String text =
        line.strip().replaceFirst("^[(\\uFF08〔【\\[［](.{3,40})[)\\uFF09〕】\\]］]$", "$1").strip();
    if (text.length() > 40 || !EastAsianName.isScript(text)) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(text);
      if (m.matches()) {
        String place = form.pattern().contains("(?<place>") ? m.group("place") : null;
        String seat = form.pattern().contains("(?<seat>") ? m.group("seat") : null;
        String where = place != null ? place : seat != null ? seat : "";
        boolean isPlace = !where.matches("综合|綜合|整理|专题|專題");
        return new BylineParts()
            .read(m.group("names").replaceAll("[ \\u3000]+", "、"), true)
            .map(b -> new BylineLine(b.authors(), isPlace ? where : "", b.date(), b.rest()));
      }
    }
    return Optional.empty();
  }
}
