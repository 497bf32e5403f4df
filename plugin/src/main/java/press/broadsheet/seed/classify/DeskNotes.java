package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/**
 * Fields that only the desk that used them knows: among lines such as “Hed:” and “Slug:” also a
 * line such as “Budget: two columns” is one, whatever its label says.
 */
final class DeskNotes {

  private static final int LEAST_LABELS = 2;
  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} /'’&.()-]{0,28}\\s*[:\\uFF1A]\\s*\\S.{0,160}|[\\p{L}\\p{M}][\\p{L}\\p{M} /-]{1,24}\\s*[:\\uFF1A]");

  private int labels;
  private int line;

  /** Notes that the head has a field that we know. */
  void known(Manuscript text) {
    labels++;
    line = text.block(0).line();
  }

  /** Whether the first block is such a field: right below one that we know, or right above one. */
  boolean isNext(Manuscript text) {
    String words = text.plain(0);
    boolean isOne =
        labels + (FieldLabel.parse(text.plain(1)).isPresent() ? 1 : 0) >= LEAST_LABELS
            && FORM.matcher(words).matches()
            && text.block(0).line() > 0
            && (text.block(0).line() == line + 1 || text.isOnNextLine(1) && isKnown(text.plain(1)));
    if (isOne) {
      line = text.block(0).line();
    }
    return isOne;
  }

  private static boolean isKnown(String words) {
    return FieldLabel.parse(words).isPresent();
  }
}
