package press.broadsheet.seed.classify;

import java.util.List;
import java.util.regex.Pattern;

/** Tells Chinese and Japanese names, which no capital letter marks, from other words. */
final class EastAsianName {

  private static final Pattern LETTER =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]");

  /** All these letters come after it. */
  private static final char FIRST = '\u2E80';

  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}々ヶ]{2,5}|[\\p{IsHan}々ヶ]{1,4}[\\p{IsHiragana}\\p{IsKatakana}ー]{1,5}"
              + "|[\\p{IsHan}々ヶ]{1,4}[ \\u3000][\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}ー]{1,5}"
              + "|[\\p{IsKatakana}\\p{IsHan}ー]{1,12}(?:[・·=＝][\\p{IsKatakana}\\p{IsHan}ー]{1,12}){1,3}"
              + "|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{1,10}"
              + "(?:编辑部|編集部|編輯部|记者站|通讯社|通信|新闻社|新聞社|取材班|评论员|評論員|编辑室)");

  /** The commonest family names in Chinese. */
  private static final String FAMILIES =
      "王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘"
          + "于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋傅方白邹鄒孟熊秦邱江尹薛闫段"
          + "雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯温康施文牛樊葛邢安齐齊庄莊";

  private static final Pattern CHINESE = Pattern.compile("[" + FAMILIES + "]\\p{IsHan}{1,2}");

  private static final Pattern SIGN = Pattern.compile("^[■□◆◇●○▲△▶►☆★]\\s*(?=\\p{IsHan})");

  private EastAsianName() {}

  /** A line without the square or circle that papers print before a reporter’s name. */
  static String withoutSign(String line) {
    return SIGN.matcher(line).replaceFirst("");
  }

  /** Whether a text is written in those scripts for the most part. */
  static boolean isScript(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST) {
        return LETTER.matcher(text).find();
      }
    }
    return false;
  }

  /** Whether the text can be one name. */
  static boolean isOne(String text) {
    return NAME.matcher(text.strip()).matches();
  }

  /** The names in a text: “赵青禾 孟凡” are two, “佐藤 花子” is one. */
  static List<String> all(String text) {
    String[] parts = text.strip().split("[ \\u3000]+");
    if (parts.length > 1) {
      boolean areNames = true;
      for (String part : parts) {
        areNames &= CHINESE.matcher(part).matches();
      }
      if (areNames) {
        return List.of(parts);
      }
    }
    return List.of(text.strip());
  }
}
