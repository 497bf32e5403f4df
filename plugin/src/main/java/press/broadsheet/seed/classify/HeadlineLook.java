package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their look a headline and the kicker above it from other lines. */
final class HeadlineLook {

  private static final int MAX_HEADLINE = 220;
  private static final int MAX_LINE = 80;

  /** A second line with fewer words can be a name. */
  private static final int LEAST_WORDS = 4;

  /** Words with which no headline ends. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "but", "to", "in", "on", "at", "for", "from", "by",
          "with", "after", "before", "into", "over", "under", "as", "than", "that", "is", "are",
          "its", "their", "his", "her", "der", "die", "das", "und", "von", "mit", "für", "im", "le",
          "la", "les", "de", "des", "du", "et", "den", "dem", "ein", "eine", "un", "une", "el",
          "los", "las", "del", "y");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[\\[【\\uFF3B〔<《][^\\]】\\uFF3D〕>》]{1,20}[\\]】\\uFF3D〕>》]|(?:\\+{2,}|\\*{2,}|={2,})\\s*[^+*=]{2,25}\\s*(?:\\+{2,}|\\*{2,}|={2,})");

  /** “The River Papers: Part 3”, “Serie „Am Fluss“ (2)”, “連載第3回” */
  private static final Pattern PART =
      Pattern.compile(
          "(?iu).{2,30}[\\s:,–—|/(-]+(?:part|no\\.|episode|chapter|teil|folge|partie|épisode|parte|capítulo|puntata|часть|выпуск|الجزء|الحلقة)\\s?(?:\\p{N}{1,3}|[ivx]{1,5}|one|two|three|four|five|eins|zwei|drei|una?|dos|tres)\\)?|.{2,30}[\\s(]\\d{1,2}(?:/\\d{1,2})?\\)|.{0,20}第[\\d一二三四五六七八九十]{1,3}[回部期].{0,6}");

  /** “Physique | n° 412” */
  private static final String NUMBER = "(?:n[°º]|nr\\.|no\\.|№|issue|ausgabe)\\s?\\d{1,4}$";

  private static final Pattern ISSUE = Pattern.compile("(?iu)" + NUMBER);
  private static final Pattern ISSUE_BESIDE = Pattern.compile("(?iu)\\s*[|/–—-]\\s*" + NUMBER);

  private HeadlineLook() {}

  /** Whether a line ends with the number of an issue. */
  static boolean endsWithIssue(String line) {
    return ISSUE.matcher(line).find();
  }

  /** A line without the number of an issue that a bar or a dash parts from it. */
  static String withoutIssue(String line) {
    return ISSUE_BESIDE.matcher(line).replaceFirst("");
  }

  /** Whether a line is the part of a series, or one in brackets or stars. */
  static boolean isPartOrBracketed(String line) {
    return PART.matcher(line).matches() || BRACKETED.matcher(line).matches();
  }

  /** A kicker without the stars, dashes or colon around it: “***EXCLUSIVE***”. */
  static String kickerWord(String line) {
    String bare =
        line.replaceAll(
            "^[*_~=+–—-]{2,}\\s*|\\s*[*_~=+–—-]{2,}$|^[【\\[\\uFF3B〔<《]|[】\\]\\uFF3D〕>》]$", "");
    return (bare.isBlank() ? line : bare).replaceFirst("\\s*[::]$", "").strip();
  }

  /** Whether a headline that breaks after the first line goes on in the second. */
  static boolean goesOn(String first, String second) {
    if (second.isEmpty()
        || first.length() > MAX_LINE
        || second.length() > MAX_LINE
        || first.matches(".*[.!?:…。]$")) {
      return false;
    }
    boolean isOpen = first.endsWith(",") || isOpen(first);
    boolean isOneCase =
        hasCases(first)
                && Look.isCapitals(first)
                && Look.isCapitals(second)
                && first.length() * 2 >= second.length()
                && !Rubrics.isOne(kickerWord(first))
                && !isPartOrBracketed(first)
            || hasCases(first) && isTitleCase(first) && isTitleCase(second);
    return isOpen
        || Character.isLowerCase(second.codePointAt(0))
        || isOneCase && second.split(" ").length >= LEAST_WORDS;
  }

  /** Whether a line ends with a word with which nothing ends. */
  static boolean isOpen(String line) {
    return SMALL.contains(line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean hasCases(String text) {
    return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  /** Whether every word but the small ones begins with a capital. */
  static boolean isTitleCase(String text) {
    int words = 0;
    for (String word : text.split(" ")) {
      boolean isSmall = word.length() < 5 || SMALL.contains(word);
      if (!isSmall && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      words += isSmall ? 0 : 1;
    }
    return words > 1 && !Look.isCapitals(text) && !text.matches(".*[.!?]$");
  }

  /** Whether a block can be a headline. */
  static boolean isHeadline(String text) {
    return !text.isBlank()
        && text.length() <= MAX_HEADLINE
        && !EndMark.isOne(text)
        && !(text.length() > 120 && text.matches("(?s).*[.。]$"))
        && BylineLine.parse(text).isEmpty()
        && BareByline.parse(text).filter(HeadlineLook::saysMore).isEmpty();
  }

  private static boolean saysMore(BylineLine names) {
    return names.date().isPresent() || names.authors().stream().anyMatch(a -> !a.role().isEmpty());
  }
}
