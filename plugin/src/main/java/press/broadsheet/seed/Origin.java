package press.broadsheet.seed;

/** How import came to know a field of an article, from the surest to the least sure. */
public enum Origin {
  /** The seed says it: “By …”, “Date: …”, front matter, an element of the format. */
  STATED("stated"),
  /**
   * The file's own properties say it, and its text does not: a document's title, a mail's sender.
   */
  PROPERTIES("in the file’s properties"),
  /** By where it stands and how it looks: a headline, a dek, a dateline. */
  POSITION("by its place"),
  /** The seed's file name says it. */
  FILE_NAME("from the file’s name"),
  /** Nothing says it. */
  GUESSED("guessed");

  private final String words;

  Origin(String words) {
    this.words = words;
  }

  /** As people read it. */
  public String words() {
    return words;
  }
}
