package press.broadsheet.seed.importer;

import java.util.Locale;

/** The kinds of file that import writes among the content. */
public enum ContentKind {
  /** An article: {@code articles/YYYY/MM/slug.md}. */
  ARTICLE("articles/"),
  /** The page of someone who signs articles: {@code authors/slug.md}. */
  AUTHOR("authors/"),
  /** A picture or other attachment, byte for byte: {@code assets/…}. */
  ASSET("assets/");

  private final String folder;

  ContentKind(String folder) {
    this.folder = folder;
  }

  /** The folder below the content folder that holds such files, ending in {@code /}. */
  public String folder() {
    return folder;
  }

  /** As the ledger and the report write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
