package press.broadsheet.seed.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/** A line below the text with how to reach the house: “Press Office · mail@… · Tel. 555 01 90”. */
final class ContactRow {

  private static final int LONGEST = 200;
  private static final int LONGEST_PART = 60;
  private static final Pattern MAIL =
      Pattern.compile("(?iu)(?:[\\p{L}-]{1,12}\\s?[:.]\\s?)?\\S{1,64}@\\S{3,80}");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?iu)(?:tel(?:éfono|efono|efon|ephone)?|tél(?:éphone)?|phone|ph|fax|mobil[e]?|тел(?:ефон)?|هاتف|电话|電話|t|f)\\.?\\s?[:.\\uFF1A]?\\s?[+(]?\\d[\\d ()./-]{4,20}|[+(]\\d[\\d ()./-]{6,20}");

  private ContactRow() {}

  /** Whether a block is one. */
  static boolean isOne(Block block) {
    if (!(block instanceof Block.Paragraph p) || p.hint() == Block.Hint.BIO) {
      return false;
    }
    String text = Words.oneLine(p.text().plain());
    if (text.length() > LONGEST || text.indexOf('@') < 0) {
      return false;
    }
    List<String> parts = Arrays.asList(text.split("\\s*[·|•]\\s*"));
    return parts.size() > 1
        && parts.stream().anyMatch(s -> MAIL.matcher(s).matches())
        && parts.stream().anyMatch(s -> PHONE.matcher(s).matches())
        && parts.stream().allMatch(s -> s.length() <= LONGEST_PART && !s.matches(".*[.!?]$"));
  }
}
