package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;

/**
 * Credits of Chinese and Japanese papers: what people did, one sign or more, and who they are:
 * “采访、整理：沈若溪”, “文・佐々木蓮　写真・高橋空”, “口述 / 王秀兰　整理 / 赵青禾”, “編集＝田中花”.
 */
final class EastAsianCredit {

  private static final int MAX = 80;
  private static final String WRITES =
      "采访整理|采访|採訪|采写|采编|撰文|撰稿|撰写|整理|执笔|執筆|文字|文|作者|作|著|记录|記錄|报道|報導|取材|構成|聞き手|聞|まとめ|寄稿|ライター|インタビュー";
  private static final String PICTURES =
      "摄影报道|摄影|攝影|摄|攝|图片|照片|图|圖|供图|供圖|插画|插畫|插图|插圖|绘图|漫画|视频|写真|撮影|イラスト|絵|画|図版|カメラ|翻译|翻譯|译者|译|譯|訳|翻訳";
  private static final String DESK =
      "编辑|編輯|责编|責編|责任编辑|責任編輯|校对|校對|审核|审校|统筹|策划|设计|排版|制图|监制|实习|编审|編集|校閲|デザイン|デスク|進行";

  /** Who tells a story that another writes down is its subject. */
  private static final String TELLS = "口述|讲述|講述|受访者|受訪者|语り手|語り手|話し手";

  private static final String ANY =
      "(?:" + WRITES + "|" + PICTURES + "|" + DESK + "|" + TELLS + ")";
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?<did>"
              + ANY
              + "(?:(?:[、，,/\\uFF0F・·&与和及]|\\s)?"
              + ANY
              + ")*)(?:\\s*(?:[:\\uFF1A/\\uFF0F|\\uFF5C=\\uFF1D・丨│]|——?)\\s*|[ \\u3000]+)(?<who>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶー·=\\uFF1D][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶー·=\\uFF1D 、，\\u3000]{1,30}?)"
              + "(?=$|[\\s\\u3000|\\uFF5C丨；;/\\uFF0F]+"
              + ANY
              + "(?:[、/\\uFF0F・·&与和:\\uFF1A|\\uFF5C丨=\\uFF1D \\u3000]|"
              + ANY
              + "))");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000|\\uFF5C丨；;/\\uFF0F]*");

  private EastAsianCredit() {}

  /** Reads a line of one or more; empty if it holds anything else, or if nobody wrote. */
  static Optional<BylineLine> parse(String line) {
    String text = line.strip();
    if (text.length() > MAX || text.indexOf('\n') >= 0 || !EastAsianName.isScript(text)) {
      return Optional.empty();
    }
    List<Byline> authors = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    Matcher m = CREDIT.matcher(text);
    int at = 0;
    while (at < text.length()) {
      m.region(at, text.length());
      if (!m.lookingAt() || !take(m.group("did"), m.group("who").strip(), authors, rest)) {
        return Optional.empty();
      }
      at = m.end();
      Matcher between = BETWEEN.matcher(text).region(at, text.length());
      at = between.lookingAt() ? between.end() : at;
    }
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(new BylineLine(authors, "", Optional.empty(), rest));
  }

  private static boolean take(String did, String who, List<Byline> authors, List<String> rest) {
    if (did.matches("(?:" + DESK + ")+") || did.matches(TELLS)) {
      rest.add(did + "：" + who);
      return true;
    }
    String role = did.matches(".*(?:" + WRITES + ").*") ? "" : did;
    for (String name :
        who.split("[、，]|(?<=\\p{IsHan}{2})[ \\u3000]+(?=\\p{IsHan}{2,3}(?:$|[ \\u3000]))")) {
      NameTitles titled = NameTitles.of(name);
      if (!EastAsianName.isOne(titled.name())) {
        return false;
      }
      rest.addAll(titled.titles());
      authors.add(new Byline(titled.name(), role));
    }
    return true;
  }
}
