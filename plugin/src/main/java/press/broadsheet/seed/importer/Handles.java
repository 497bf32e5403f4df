package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names at services that the text calls by name, and turns them into addresses. “@name” alone
 * is a name at no service.
 */
final class Handles {

  private static final String HOST = "((?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24})";
  private static final String AT_HOST =
      "([A-Za-z0-9_](?:[A-Za-z0-9_.]{0,63}[A-Za-z0-9_])?)@" + HOST;
  private static final String ON =
      "(?:on|at|as|under|via|auf|bei|als|unter|sur|sous|comme|en|como|su|come|no|em|op|på|na|в|как|على)";
  private static final String BEFORE = "(?<![\\p{L}\\p{N}@/._-])";

  /** “@ines@press.example”, “Mastodon: ines@press.example”, “ines@press.example on Mastodon”. */
  private static final Pattern FEDIVERSE =
      Pattern.compile(
          "(?iu)"
              + BEFORE
              + "(?:mastodon|fediverse)(?:\\s+"
              + ON
              + ")?[\\s:：(]{1,3}@?"
              + AT_HOST
              + "|"
              + BEFORE
              + "@?"
              + AT_HOST
              + "\\s*(?:\\s"
              + ON
              + "\\s+|\\()mastodon(?!\\w)"
              + "|"
              + BEFORE
              + "@"
              + AT_HOST);

  /** “Bluesky: ines.press.example”, “@ines.press.example on Bluesky”, “ines.bsky.social”. */
  private static final Pattern BLUESKY =
      Pattern.compile(
          "(?iu)"
              + BEFORE
              + "(?:bluesky|bsky)(?:\\s+"
              + ON
              + ")?[\\s:：(]{1,3}@?"
              + HOST
              + "(?![\\w@/])"
              + "|"
              + BEFORE
              + "@?"
              + HOST
              + "\\s*(?:\\s"
              + ON
              + "\\s+|\\()(?:bluesky|bsky)(?!\\w)"
              + "|"
              + BEFORE
              + "@?([A-Za-z0-9-]{1,63}\\.bsky\\.social)(?![\\w@/])");

  private static final Pattern ORCID =
      Pattern.compile(
          "(?i)" + BEFORE + "orcid\\b[^\\d\\n]{0,20}(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])(?![\\w-])");

  private static final String SERVICE =
      "((?-i:X)|twitter|instagram|insta|threads|github|gitlab|telegram|tiktok|youtube|твиттере?"
          + "|инстаграме?|телеграме?|تويتر|إنستغرام|تلغرام|推特|ツイッター|インスタグラム|트위터|인스타그램)(?![\\p{L}&&[^\\p{IsHan}]])";

  private static final String HANDLE =
      "@([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_])?)(?![\\w@])";

  /** Between two services of one name: “Twitter/X”, “X (formerly Twitter)”, “X and Instagram”. */
  private static final String ALSO =
      "(?:\\s*[/&+,]\\s*|\\s+(?:and|und|et|y|e|и|or|oder)\\s+"
          + "|\\s*\\((?:formerly|früher|ehemals|vormals|anciennement|antes|ex)[ -]+)";

  /** “@name on Twitter”, “@name (Twitter/X)”. */
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?iu)(?<![\\w@/])"
              + HANDLE
              + "\\s*(?:\\s"
              + ON
              + "\\s+|[(（])"
              + SERVICE
              + "(?:"
              + ALSO
              + SERVICE
              + ")?(?!\\s*[:：]?\\s*@)");

  /** “on Twitter @name”, “Twitter/X: @name”, “on Instagram as @name”, “Instagram: some_name”. */
  private static final Pattern SERVICE_FIRST =
      Pattern.compile(
          "(?iu)"
              + BEFORE
              + SERVICE
              + "(?:"
              + ALSO
              + SERVICE
              + "\\)?)?(?:"
              + "(?:\\s+"
              + ON
              + ")?[\\s:：(（,–—-]{0,3}"
              + HANDLE
              + "|\\s*[:：]\\s*([a-z][a-z0-9]{0,30}[_\\d][a-z0-9_]{0,30})(?=\\s*(?:[.,;|)·•/\\n]|$)))");

  private static final Map<String, String> PROFILES =
      Map.of(
          "X", "https://x.com/",
          "twitter", "https://twitter.com/",
          "instagram", "https://www.instagram.com/",
          "threads", "https://www.threads.net/@",
          "github", "https://github.com/",
          "gitlab", "https://gitlab.com/",
          "telegram", "https://t.me/",
          "tiktok", "https://www.tiktok.com/@",
          "youtube", "https://www.youtube.com/@");

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("insta", "instagram"),
          Map.entry("твиттер", "twitter"),
          Map.entry("твиттере", "twitter"),
          Map.entry("инстаграм", "instagram"),
          Map.entry("инстаграме", "instagram"),
          Map.entry("телеграм", "telegram"),
          Map.entry("телеграме", "telegram"),
          Map.entry("تويتر", "twitter"),
          Map.entry("إنستغرام", "instagram"),
          Map.entry("تلغرام", "telegram"),
          Map.entry("推特", "twitter"),
          Map.entry("ツイッター", "twitter"),
          Map.entry("インスタグラム", "instagram"),
          Map.entry("트위터", "twitter"),
          Map.entry("인스타그램", "instagram"));

  private Handles() {}

  /** Finds names that look like mail or web addresses, and must be sought before these. */
  static void withHosts(BioText bio) {
    bio.find(
        FEDIVERSE,
        m -> {
          int name = m.group(1) != null ? 1 : m.group(3) != null ? 3 : 5;
          return List.of("https://" + m.group(name + 1) + "/@" + m.group(name));
        });
    bio.find(BLUESKY, m -> List.of("https://bsky.app/profile/" + first(m, 1, 2, 3)));
    bio.find(
        ORCID, m -> isOrcid(m.group(1)) ? List.of("https://orcid.org/" + m.group(1)) : List.of());
  }

  /** Finds all others. */
  static void in(BioText bio) {
    bio.find(NAME_FIRST, m -> profiles(m.group(1), m.group(2), m.group(3)));
    bio.find(SERVICE_FIRST, m -> profiles(first(m, 3, 4), m.group(1), m.group(2)));
  }

  private static List<String> profiles(String name, String service, @Nullable String other) {
    String one = service(service);
    List<String> out = new ArrayList<>();
    String two = other == null ? one : service(other);
    boolean isRenamed = one.equals("twitter") && two.equals("X");
    out.add(PROFILES.get(isRenamed ? two : one) + name);
    boolean isOneService = isRenamed || one.equals("X") && two.equals("twitter") || one.equals(two);
    if (!isOneService) {
      out.add(PROFILES.get(two) + name);
    }
    return out;
  }

  private static String service(String printed) {
    String name = printed.equals("X") ? printed : printed.toLowerCase(Locale.ROOT);
    return OTHER_NAMES.getOrDefault(name, name);
  }

  private static String first(MatchResult match, int... groups) {
    for (int group : groups) {
      String text = match.group(group);
      if (text != null) {
        return text;
      }
    }
    return "";
  }

  /** Whether the last digit is that which the others ask for (ISO 7064, mod 11-2). */
  private static boolean isOrcid(String id) {
    String digits = id.replace("-", "");
    int sum = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      sum = (sum + digits.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return Character.toUpperCase(digits.charAt(15)) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
