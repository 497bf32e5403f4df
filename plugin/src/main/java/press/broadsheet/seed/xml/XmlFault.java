package press.broadsheet.seed.xml;

/**
 * What cannot be read as XML, or would be too much of it. A reader says it as a {@link
 * press.broadsheet.base.Problem} in the words of its format.
 */
public final class XmlFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  XmlFault(String what, int line, int column) {
    super(what);
    this.line = line;
    this.column = column;
  }

  /** Line of the file, from 1; 0 if not known. */
  public int line() {
    return line;
  }

  /** Column of that line, from 1; 0 if not known. */
  public int column() {
    return column;
  }

  /** What is wrong, in words without a full stop. */
  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "" : message;
  }
}
