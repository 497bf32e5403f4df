package press.broadsheet.seed.cms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field in which a system keeps how an author can be reached, such as {@code twitter}. */
public final class ContactField {

  private static final Set<String> PAGES =
      Set.of(
          "url",
          "uri",
          "web",
          "website",
          "homepage",
          "home",
          "site",
          "blog",
          "link",
          "links",
          "twitter",
          "x",
          "mastodon",
          "bluesky",
          "instagram",
          "facebook",
          "linkedin",
          "github",
          "tiktok",
          "youtube",
          "threads",
          "orcid",
          "social",
          "sameas");
  private static final Set<String> MAIL = Set.of("email", "mail", "e-mail");

  /** Where a name alone is a page. */
  private static final Map<String, String> PROFILES =
      Map.of(
          "twitter", "https://twitter.com/",
          "x", "https://x.com/",
          "instagram", "https://www.instagram.com/",
          "facebook", "https://www.facebook.com/",
          "github", "https://github.com/",
          "orcid", "https://orcid.org/",
          "bluesky", "https://bsky.app/profile/",
          "threads", "https://www.threads.net/@",
          "tiktok", "https://www.tiktok.com/@");

  private static final Pattern FEDERATED =
      Pattern.compile("@?([A-Za-z0-9_.]+)@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,24})");

  private ContactField() {}

  /** Whether fields of that name, in lower case, hold pages. */
  public static boolean isPage(String name) {
    return PAGES.contains(name);
  }

  /** The address that a field gives, mail addresses with {@code mailto:}; empty if none. */
  public static Optional<String> address(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    String text = value.strip();
    if (PAGES.contains(key) && text.matches("https?://[^\\s<>\"]+")) {
      return Optional.of(text);
    }
    if (MAIL.contains(key) && text.matches("[^@\\s<>\"':]+@[^@\\s<>\"':]+\\.[^@\\s<>\"':]+")) {
      return Optional.of("mailto:" + text);
    }
    Matcher federated = FEDERATED.matcher(text);
    if (key.equals("mastodon") && federated.matches()) {
      return Optional.of("https://" + federated.group(2) + "/@" + federated.group(1));
    }
    String profile = PROFILES.getOrDefault(key, "");
    return !profile.isEmpty() && text.matches("@?[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}")
        ? Optional.of(profile + text.replaceFirst("^@", ""))
        : Optional.empty();
  }
}
