package press.broadsheet.article;

import java.util.Locale;

/** What an author is: search engines and readers are told persons from organizations. */
public enum AuthorKind {
  /** A human being. */
  PERSON,
  /** A desk, an agency, an institution. */
  ORGANIZATION;

  /** What a name tells of itself: an organization only if it can be nothing else. */
  public static AuthorKind of(String name) {
    return OrganizationName.isOne(name) ? ORGANIZATION : PERSON;
  }

  /** As an author's file writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
