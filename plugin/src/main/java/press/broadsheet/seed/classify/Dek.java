package press.broadsheet.seed.classify;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;
import press.broadsheet.seed.Block;

/** Finds the dek: the line or two below a headline that say more. */
final class Dek {

  private static final int MAX = 360;

  private static final int LEAST_SENTENCE = 50;
  private static final int MAX_SET_APART = 140;
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*[.!?…。\\uFF01\\uFF1F؟][\"'”’»」』]*$");
  private static final Pattern SPOKEN =
      Pattern.compile("(?s)^(?:[QAFPВОDR]\\s?[:.\\uFF1A]|[–—]\\s).*");

  private Dek() {}

  /**
   * Takes the first block as the dek if it is one.
   *
   * @param isUnderByline whether a byline or a date stands above it, below the headline
   * @param isSetApart whether it stands right below the headline, with a blank line after it
   */
  static boolean take(
      Findings found,
      Manuscript text,
      HeadFields fields,
      boolean marksHeadings,
      boolean isUnderByline,
      boolean isSetApart) {
    Block.Paragraph p = (Block.Paragraph) text.block(0);
    String words = text.plain(0);
    if (!found.meta.subtitle.isEmpty()) {
      return Look.sameWords(found.meta.subtitle, words);
    }
    boolean isAddress = words.matches(".*[,،\\uFF0C]$") && !text.isOnNextLine(1);
    if (isAddress || words.length() > MAX || words.contains("\n") || isText(words)) {
      return false;
    }
    boolean isStressed = p.text().isStressed();
    if (areTwo(text, fields, words)) {
      String joint =
          Character.isLowerCase(text.plain(1).codePointAt(0)) || !words.matches(".*\\p{L}$")
              ? " "
              : ". ";
      found.meta.subtitle = Look.oneLine(words + joint + text.plain(1));
      text.remove(1);
      return true;
    }
    boolean isFactNext =
        fields.isOne(text.plain(1))
            || Dateline.at(text.plain(1)).isPresent()
            || text.size() > 3 && Signature.isSure(text.plain(1))
            || text.size() > 3
                && Signature.mayBe(text.plain(1))
                && (fields.isOne(text.plain(2))
                    || BylineLine.isTitleBelow(text.plain(2))
                    || !text.mentions(text.plain(1), 1)
                        && text.plain(2).length() >= (EastAsianName.isScript(words) ? 40 : 100));
    boolean shouts =
        Look.isCapitals(words)
            && words.length() > LEAST_SENTENCE
            && !Look.isCapitals(text.plain(1))
            && !text.plain(1).isEmpty();
    boolean isOne =
        shouts
            || isFactNext && (!isUnderByline || isStressed || !SENTENCE.matcher(words).matches())
            || isSetApart
                && words.length() <= MAX_SET_APART
                && words.length() <= text.plain(1).length() * 6 / 5
            || (!marksHeadings || isStressed)
                && looksLikeOne(found, text, words, isUnderByline && !isStressed);
    if (isOne) {
      found.meta.subtitle = Look.oneLine(words).replaceFirst("^[—–]{1,2}\\s*", "");
    }
    return isOne;
  }

  /** Whether a second line right below it belongs to the head too, for a byline or date follows. */
  private static boolean areTwo(Manuscript text, HeadFields fields, String words) {
    String second = text.plain(1);
    return text.size() > 3
        && text.isOnNextLine(1)
        && words.length() <= MAX_SET_APART
        && second.length() <= MAX_SET_APART
        && !second.isEmpty()
        && !isText(second)
        && !fields.isOne(second)
        && !Signature.mayBe(second)
        && BylineLine.parse(second).isEmpty()
        && !AgencyLine.isOne(second)
        && fields.isOne(text.plain(2));
  }

  /** Without a byline after it, a dek has no full stop, or is far shorter than the text. */
  private static boolean looksLikeOne(
      Findings found, Manuscript text, String words, boolean isUnderByline) {
    int next = text.plain(1).length();
    boolean isDedication = isUnderByline && Character.isLowerCase(words.codePointAt(0));
    if (isDedication || text.plain(1).contains("\n")) {
      return false;
    }
    boolean isWide = EastAsianName.isScript(words);
    if (!SENTENCE.matcher(words).matches()) {
      int least = isWide ? 8 : 20;
      return words.length() <= 250
          && words.length() >= least
          && !words.matches("(?s).*[:\\uFF1A]$")
          && next > words.length()
          && (next > (isWide ? 40 : 100)
              || next > (isWide ? 24 : 60)
                  && next * 2 > words.length() * 3
                  && SENTENCE.matcher(text.plain(1)).matches());
    }
    if (isUnderByline) {
      return false;
    }
    List<Block> rest = text.blocks().subList(1, text.size());
    boolean isShort =
        words.length() <= 220
            && words.length() >= LEAST_SENTENCE
            && next * 10 > words.length() * 22
            && Look.medianLength(rest) > 2 * words.length()
            && found.meta.type != ArticleType.PRESS_RELEASE
            && found.meta.dateline.isEmpty();
    if (isShort) {
      found.assume("subtitle");
    }
    return isShort;
  }

  private static boolean isText(String words) {
    return Dateline.at(words).isPresent()
        || SPOKEN.matcher(words).matches()
        || BodyReader.isCaption(words)
        || WorkDetails.areIn(words);
  }
}
