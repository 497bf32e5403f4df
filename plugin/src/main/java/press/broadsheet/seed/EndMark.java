package press.broadsheet.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs with which newsrooms close a text: “###”, “-30-”, “ENDS”, “■”. */
final class EndMark {

  private static final Pattern LINE =
      Pattern.compile(
          "#{2,6}|# # #|[-–—]\\s?30\\s?[-–—]|\\*\\s?\\*\\s?\\*|\\*{4,}|[-–—]\\s?[-–—]\\s?[-–—]+"
              + "|[-–—*(\\[]?\\s?(?:END|ENDS|End|Ends|ENDE|Ende|FIN|Fin)\\s?[-–—*)\\].]?"
              + "|\\((?:end|ends)\\)|[■◼□∎▪◆●⬛]");
  private static final Pattern AT_END = Pattern.compile("\\s*[■◼∎⬛]$|\\s+(?:-30-|###)$");

  private EndMark() {}

  /** Whether a line is such a sign and nothing else. */
  static boolean isOne(String line) {
    return LINE.matcher(line.strip()).matches();
  }

  /** The sign that closes the last sentence of a paragraph, with the space before it; or empty. */
  static String closing(String paragraph) {
    Matcher m = AT_END.matcher(paragraph);
    return m.find() ? m.group() : "";
  }
}
