package press.broadsheet.seed.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below a picture, in two parts.
 *
 * @param caption what it says of the picture; may be empty
 * @param credit who made the picture, as it stands there, “Photo: Ines Okafor”; may be empty
 */
public record CreditLine(String caption, String credit) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String WHO =
      "(?:photo(?:graph(?:ie|y)?|graphe)?s?|pictures?|images?|illustrations?|graphics?|credits?|source"
          + "|fotos?|fotograf(?:ie|ía)?s?|bild(?:er|quelle|nachweis)?|grafik|quelle|illustration"
          + "|cr[ée]dits?(?: photo)?|cr[ée]dito|foto di|fuente|immagine|фото|снимок|иллюстрация"
          + "|写真|撮影|摄影|攝影|图|图片|تصوير|صورة)";
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:"
              + WHO
              + "(?:\\s+(?:by|credit|courtesy(?: of)?|von|par|de|di))?\\s*[::/]\\s*"
              + "|"
              + WHO
              + "\\s+(?:by|von|par|por)\\s+|credit\\s*(?:\\.{3}|…)\\s*|(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?)",
          FLAGS);
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:^|(?<=[\\s.!?…”\"»)]))(\\(?(?:"
              + WHO
              + "(?:\\s+(?:by|credit|courtesy(?: of)?))?\\s*[::]\\s*"
              + "|"
              + WHO
              + "\\s+by\\s+|©\\s*)[^()\\n]{2,120}\\)?)[.\\s]*$",
          FLAGS);

  /** “The old bridge. (Dana Ruiz/Pineford Daily)”, “… (AP Photo/Dana Ruiz)” */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?<text>.{4,}?)\\s*[(\\[](?<who>\\p{Lu}[\\p{L}\\p{M}’'.& -]{1,40}\\s?(?:/|\\svia\\s|\\sfor\\s(?=(?:The|T)?\\s?\\p{Lu}))\\s?\\p{Lu}[\\p{L}\\p{M}’'.& -]{1,40})[)\\]]\\.?");

  private static final int LONGEST = 200;

  /** Parts what stands below a picture; without a credit, all of it is the caption. */
  public static CreditLine of(String text) {
    String line = text.strip();
    Matcher m = AT_END.matcher(line);
    m.region(Math.max(0, line.length() - LONGEST), line.length());
    m.useTransparentBounds(true).useAnchoringBounds(false);
    Matcher house = HOUSE.matcher(line.length() <= 2 * LONGEST ? line : "");
    if (house.matches()) {
      return new CreditLine(house.group("text").strip(), house.group("who").strip());
    }
    return m.find()
        ? new CreditLine(
            line.substring(0, m.start(1)).replaceFirst("[\\s|·•–—/-]+$", "").strip(),
            m.group(1).strip())
        : new CreditLine(line, "");
  }

  /** Whether a line says who made a picture, and nothing else. */
  public static boolean isOne(String line) {
    CreditLine parts = of(line);
    return parts.caption().isEmpty() && !parts.credit().isEmpty() && line.length() <= LONGEST / 2;
  }

  /** The name alone: “Ines Okafor” of “(Photo: Ines Okafor)”. */
  public static String bare(String credit) {
    String text = credit.strip();
    if (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    Matcher label = LABEL.matcher(text);
    return label.find() && label.end() < text.length() ? text.substring(label.end()).strip() : text;
  }
}
