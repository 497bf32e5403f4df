package press.broadsheet.seed.importer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds web addresses: with {@code https://}, and without it where nothing else can be meant: after
 * “www.”, at services that have a page for each person, with a path, and after a word such as
 * “website”.
 */
final class WebAddresses {

  private static final Pattern WITH_SCHEME =
      Pattern.compile(
          "(?i)\\bhttps?://(?:[^\\s<>\"'`()\\[\\]{}|\\\\^“”«»、。，；（）]|\\([^\\s<>\"`()]*\\))+");

  private static final Pattern END = Pattern.compile("[.,;:!?*_~…]+$");
  private static final String START = "(?<![\\p{L}\\p{N}@/._:-])";
  private static final String LABELS = "(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}";
  private static final String HOST = LABELS + "(?-i:\\p{Ll}{2,24})";
  private static final String STEP = "[\\p{L}\\p{N}_.~%@+=&?/#-]*[\\p{L}\\p{N}_~@/]";

  private static final Pattern WWW =
      Pattern.compile("(?i)" + START + "www\\." + HOST + "(?:/" + STEP + "|/)?");

  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)"
              + START
              + "(?:[a-z]{2}\\.)?(?:linkedin\\.com/(?:in|pub)|bsky\\.app/profile|(?:twitter|x|instagram"
              + "|facebook|github|gitlab|youtube|tiktok|medium|vk|flickr|vimeo|soundcloud)\\.com"
              + "|threads\\.(?:net|com)|t\\.me|orcid\\.org|mastodon\\.social|linktr\\.ee)/"
              + STEP);

  private static final Pattern WITH_PATH =
      Pattern.compile(
          "(?i)"
              + START
              + LABELS
              + "(?-i:com|org|net|edu|info|io|eu|news|press|blog|example|[a-z]{2})/"
              + STEP);

  private static final Pattern AFTER_WORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:web ?|home ?)?(?:site|page)|blog|newsletter|portfolio|web|(?:web|internet)?seite"
              + "|(?:site|sitio|sito|página|pagina)(?: web| internet)?|сайте?|блоге?|страница"
              + "|個人網站|个人网站|網站|网站|部落格|博客|サイト|ホームページ|ブログ|웹사이트|블로그"
              + "|موقعه?ا?|مدونته?ا?)(?:\\s+(?:is|at|on|ist|unter|auf|est|sur|es|en|è|su|é|em))?"
              + "(?:[:：(（,\\s]{1,3}|(?<=[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}]))"
              + "("
              + HOST
              + "(?:/"
              + STEP
              + "|/)?)(?![\\p{L}\\p{N}@])");

  private WebAddresses() {}

  /** Finds them. */
  static void in(BioText bio) {
    bio.find(WITH_SCHEME, m -> List.of(END.matcher(m.group()).replaceFirst("")));
    bio.dropBrackets();
    bio.find(WWW, m -> List.of("https://" + m.group()));
    bio.find(PROFILE, m -> List.of("https://" + m.group()));
    bio.find(WITH_PATH, m -> List.of("https://" + m.group()));
    bio.find(AFTER_WORD, m -> List.of("https://" + m.group(1)));
  }
}
