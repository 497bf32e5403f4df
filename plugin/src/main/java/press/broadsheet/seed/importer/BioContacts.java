package press.broadsheet.seed.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to reach an author, as far as the bio says so plainly: web addresses, a mail address, and
 * names on services that the bio calls by name. Nothing is guessed.
 *
 * @param email the first mail address; empty if there is none
 * @param links addresses of pages, in the order of the bio
 */
record BioContacts(String email, List<String> links) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern WEB =
      Pattern.compile(
          "(?i)\\bhttps?://[^\\s<>\"'`()\\[\\]{}|\\\\^]+[^\\s<>\"'`()\\[\\]{}|\\\\^.,;:!?*_]");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\w.@/+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24}(?![\\w@-])");
  private static final Pattern FEDIVERSE =
      Pattern.compile(
          "(?<![\\w@/])@([A-Za-z0-9_]{1,64})@((?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24})");

  /** A service, then the handle: “on Twitter @name”, “Twitter: @name”, “on Instagram at @name”. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(twitter|x|instagram|threads|github|telegram)\\b(?:\\s+(?:at|as|under))?[\\s:(,]{1,3}@([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_])?)(?![\\w@])");

  /** The handle, then the service: “@name on Twitter”, “@name (Twitter)”. */
  private static final Pattern HANDLE_FIRST =
      Pattern.compile(
          "(?i)(?<![\\w@/])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_])?)\\s+(?:on\\s+|\\()(twitter|x|instagram|threads|github|telegram)\\b");

  private static final Map<String, String> PROFILES =
      Map.of(
          "twitter", "https://twitter.com/",
          "x", "https://x.com/",
          "instagram", "https://www.instagram.com/",
          "threads", "https://www.threads.net/@",
          "github", "https://github.com/",
          "telegram", "https://t.me/");

  BioContacts {
    links = List.copyOf(links);
  }

  /** Reads a bio in Markdown. */
  static BioContacts of(String bio) {
    String text = ESCAPE.matcher(bio).replaceAll("$1");
    Set<String> links = new LinkedHashSet<>();
    WEB.matcher(text).results().forEach(m -> links.add(m.group()));
    NAMED.matcher(text).results().forEach(m -> links.add(profile(m.group(1)) + m.group(2)));
    HANDLE_FIRST.matcher(text).results().forEach(m -> links.add(profile(m.group(2)) + m.group(1)));
    FEDIVERSE
        .matcher(text)
        .results()
        .forEach(m -> links.add("https://" + m.group(2) + "/@" + m.group(1)));
    Matcher mail = MAIL.matcher(text);
    return new BioContacts(mail.find() ? mail.group() : "", List.copyOf(links));
  }

  private static String profile(String service) {
    return Objects.requireNonNull(PROFILES.get(service.toLowerCase(Locale.ROOT)));
  }
}
