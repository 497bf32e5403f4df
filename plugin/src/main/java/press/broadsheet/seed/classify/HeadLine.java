package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * A line above the text, with all that can be read off it alone. Read once, as many ask about it.
 *
 * @param text its words
 * @param width its length in Latin letters; those of Chinese and Japanese count twice
 * @param words how many
 * @param isHeading whether the seed marks it as a heading
 * @param isStressed whether all of it is bold or in italics
 * @param hasLink whether words of it lead elsewhere, as a dek has none
 * @param isFact whether it says what it is, as bylines and dates do
 * @param isByline whether it is a fact that says who wrote the text
 * @param isText whether it can be nothing but text: it opens with a dateline, or is spoken
 * @param names whom it names, if it is names alone
 * @param above how many blank lines stand above it; -1 where lines are not counted
 * @param below how many stand below it
 */
record HeadLine(
    String text,
    int width,
    int words,
    boolean isHeading,
    boolean isStressed,
    boolean hasLink,
    boolean isFact,
    boolean isByline,
    boolean isText,
    Optional<BylineLine> names,
    int above,
    int below) {

  /** What a dateline opens is longer. */
  private static final int LEAST_TEXT = 60;

  private static final int LAST_SIGNS = 12;

  private static final Pattern CLOSED = Pattern.compile("(?s).*[.。…][\"'”’»)」』]*$");
  private static final Pattern SPOKEN =
      Pattern.compile("(?s)^(?:[QAFPВОDR]\\s?[:.\\uFF1A]|[–—]\\s)\\s*\\S.*");

  /** In a headline such words are large, between names they are small. */
  private static final Pattern LARGE_AND =
      Pattern.compile("\\s(?:With|And|Und|Mit|Avec|Et|Con|Y|E)\\s");

  private static final Pattern WITH =
      Pattern.compile("^(?i:with|mit|avec|con|с|مع)\\s+(?=\\p{Lu}|\\p{IsArabic})");
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*[.!?…。\\uFF01\\uFF1F؟][^\\p{L}\\p{N}]*\\d{0,2}[^\\p{L}\\p{N}]*$");
  private static final Pattern TWO_SENTENCES =
      Pattern.compile(
          "(?s).*\\p{Ll}[.!?][\"'”’»]?\\s+[\"'“„«]?\\p{Lu}\\p{L}.*|.*[。\\uFF01\\uFF1F][^」』”）].*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Reads a block; lines that are told by their neighbours are left to {@link HeadRoles}. */
  static HeadLine of(Manuscript text, int index, HeadFields fields) {
    Block block = text.block(index);
    String words = EastAsianName.withoutSign(text.plain(index));
    boolean isSaid = block instanceof Block.Paragraph || block instanceof Block.Heading;
    boolean isFact =
        block instanceof Block.Rule
            || block instanceof Block.Figure
            || isSaid && (Look.isRule(words) || fields.isAny(words));
    int blank = words.isEmpty() ? 0 : words.indexOf('\n');
    return new HeadLine(
        words,
        EastAsianName.isScript(words) ? 2 * words.length() : words.length(),
        SPACES.split(words).length,
        block instanceof Block.Heading,
        text.isStressed(index),
        text.hasLink(index),
        isFact,
        isFact && isSaid && fields.isByline(words),
        !isFact && (!isSaid || blank >= 0 || isTextual(words)),
        isFact ? Optional.empty() : names(words),
        gap(text, index),
        index + 1 < text.size() ? gap(text, index + 1) : -1);
  }

  private static Optional<BylineLine> names(String words) {
    return LARGE_AND.matcher(words).find()
        ? Optional.empty()
        : BareByline.parse(withoutWith(words));
  }

  private static boolean isTextual(String words) {
    int least = EastAsianName.isScript(words) ? LEAST_TEXT / 2 : LEAST_TEXT;
    return words.length() > least
            && Dateline.at(words).filter(d -> words.length() - d.length() > least).isPresent()
        || SPOKEN.matcher(words).matches()
        || BodyReader.isCaption(words);
  }

  private static int gap(Manuscript text, int index) {
    int line = text.block(index).line();
    if (line == 0) {
      return -1;
    }
    return index == 0 ? -1 : Math.max(-1, line - text.block(index - 1).line() - 1);
  }

  /** Whether it is too long for all that stands above a text, but for a fact in a sentence. */
  boolean isTooLong() {
    return !isFact && !isHeading && width > DekScore.MAX_WIDTH;
  }

  /** Whether it ends as a statement does. */
  boolean isClosed() {
    return CLOSED.matcher(end()).matches();
  }

  /** Whether a sentence ends within it. */
  boolean isMoreThanOne() {
    return TWO_SENTENCES.matcher(text).matches();
  }

  /** The names of a line such as “with Ines Okafor”. */
  static String withoutWith(String words) {
    return WITH.matcher(words).replaceFirst("");
  }

  /** “with Ines Okafor”, below the name of a column */
  boolean isWith() {
    return WITH.matcher(text).find();
  }

  /** Whether it ends as a sentence of any kind does. */
  boolean isSentence() {
    return SENTENCE.matcher(end()).matches();
  }

  /** The last signs, for a line may be as long as a stranger likes. */
  private String end() {
    return text.substring(Math.max(0, text.length() - LAST_SIGNS));
  }

  boolean isCapitals() {
    return Look.isCapitals(text);
  }

  boolean isSmall() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }
}
