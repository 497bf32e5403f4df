package press.broadsheet.seed.pdf;

import press.broadsheet.seed.layout.Face;

/**
 * Glyphs side by side that look alike.
 *
 * @param x where it begins
 * @param right where it ends
 * @param y the line on which it stands
 * @param space how wide a space is in its font
 * @param isParted whether a space was set before it
 * @param href where it leads; empty if nowhere
 */
record Word(
    String text,
    double x,
    double right,
    double y,
    double space,
    Face face,
    boolean isParted,
    String href) {

  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.2;

  double size() {
    return face.size();
  }

  double top() {
    return y - ASCENT * size();
  }

  double bottom() {
    return y + DESCENT * size();
  }

  /** Whether the other stands on the same line, if it may be raised a little. */
  boolean isBeside(Word other) {
    double shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return shared > 0.5 * Math.min(bottom() - top(), other.bottom() - other.top());
  }

  boolean isRightToLeft() {
    return text.codePoints().anyMatch(Word::isRightToLeft);
  }

  static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
