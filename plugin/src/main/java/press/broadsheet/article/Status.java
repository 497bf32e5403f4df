package press.broadsheet.article;

import java.util.Locale;

/** How far an article has come. */
public enum Status {
  /** Being written; not on the site unless drafts are asked for. */
  DRAFT,
  /** On the site from its date on. */
  PUBLISHED,
  /** Taken back; a tombstone stands at its address. */
  WITHDRAWN;

  /** As front matter writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
