package press.broadsheet.seed.layout;

/**
 * How characters look.
 *
 * @param script above the line if positive, below if negative
 * @param isMono whether all letters are equally wide, as in code
 * @param size in points; 0 if not known
 */
public record Face(
    boolean isBold,
    boolean isItalic,
    boolean isUnderlined,
    boolean isStruck,
    int script,
    boolean isMono,
    boolean isCapitals,
    boolean isHidden,
    double size) {

  public static final Face PLAIN = new Face(false, false, false, false, 0, false, false, false, 0);

  public Face bold(boolean is) {
    return new Face(
        is, isItalic, isUnderlined, isStruck, script, isMono, isCapitals, isHidden, size);
  }

  public Face italic(boolean is) {
    return new Face(isBold, is, isUnderlined, isStruck, script, isMono, isCapitals, isHidden, size);
  }

  public Face underlined(boolean is) {
    return new Face(isBold, isItalic, is, isStruck, script, isMono, isCapitals, isHidden, size);
  }

  public Face struck(boolean is) {
    return new Face(isBold, isItalic, isUnderlined, is, script, isMono, isCapitals, isHidden, size);
  }

  public Face script(int where) {
    return new Face(
        isBold, isItalic, isUnderlined, isStruck, where, isMono, isCapitals, isHidden, size);
  }

  public Face mono(boolean is) {
    return new Face(
        isBold, isItalic, isUnderlined, isStruck, script, is, isCapitals, isHidden, size);
  }

  public Face capitals(boolean is) {
    return new Face(isBold, isItalic, isUnderlined, isStruck, script, isMono, is, isHidden, size);
  }

  public Face hidden(boolean is) {
    return new Face(isBold, isItalic, isUnderlined, isStruck, script, isMono, isCapitals, is, size);
  }

  public Face size(double points) {
    return new Face(
        isBold, isItalic, isUnderlined, isStruck, script, isMono, isCapitals, isHidden, points);
  }

  /** Whether a font of that name is for code. */
  public static boolean isMono(String font) {
    return font.toLowerCase(java.util.Locale.ROOT)
        .matches(
            ".*(?:courier|consolas|mono|menlo|monaco|lucida console|source code|fira code|terminal).*");
  }
}
