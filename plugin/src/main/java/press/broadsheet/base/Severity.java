package press.broadsheet.base;

/** How bad a problem is. */
public enum Severity {
  /** Something is left out or shown plainer than it was written; the build goes on. */
  WARNING,
  /** The article, setting or file cannot be used as it is. */
  ERROR
}
