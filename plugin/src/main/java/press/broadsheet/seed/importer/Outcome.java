package press.broadsheet.seed.importer;

import java.util.Locale;

/** What import did with one file or seed. */
public enum Outcome {
  /** Written for the first time, or again after a person asked for it. */
  CREATED,
  /** Written anew, because the seed or its conversion changed and nobody had touched the file. */
  REFRESHED,
  /** Already what the conversion gives. */
  UNCHANGED,
  /** The seed moved or was renamed; the file stays as it is. */
  MOVED,
  /** A file that was there and equals the conversion now counts as imported. */
  ADOPTED,
  /** A person's work, left as it is. */
  KEPT_EDITED,
  /** A person's work, left as it is; what the changed seed gives lies among the proposals. */
  PROPOSED,
  /** A person deleted the file; it stays deleted. */
  DELETED_BY_EDITOR,
  /** The seed is gone; the file stays. */
  SEED_GONE,
  /** The seed is gone, and the untouched file was deleted as asked. */
  PRUNED,
  /** Not imported; a problem says why. */
  FAILED,
  /** None of import's business, or nothing to do with it. */
  SKIPPED;

  /** As the report writes it: {@code kept edited}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
