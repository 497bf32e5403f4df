package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/**
 * What writers put in the corners of a manuscript’s first page: length and rights on the right,
 * name and address on the left.
 */
public final class ManuscriptHead {

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?iu)(?:first|1st|one-?time|second|reprint|all|exclusive|world|electronic|north american|na|uk|british)\\s.{0,30}?(?:serial )?rights.{0,40}|©.{0,60}|copyright.{0,60}|(?:draft|version|submission|entwurf|fassung|manuskript|version)\\s*\\d{0,2}(?: of .{2,20})?|disposable (?:copy|manuscript)|simultaneous submission");

  private ManuscriptHead() {}

  /** Whether a line says what rights are for sale. */
  static boolean isRights(String line) {
    return line.length() <= 80 && RIGHTS.matcher(line.strip()).matches();
  }

  /** Whether a piece of a line stands in such a corner: a length, rights, a way to be reached. */
  public static boolean isCorner(String piece) {
    return isRights(piece) || HouseLine.reason(piece).isPresent();
  }
}
