package press.broadsheet.seed.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Facts in lines of their own under a word in capitals: “FICHA TÉCNICA”, “INFORMAZIONI”, “THE
 * DETAILS”.
 */
final class LabelledBox {

  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M} ’'&/-]{3,34}\\p{Lu}:?");
  private static final Pattern FACT = Pattern.compile("[\\p{Lu}\\p{N}¿«“\"].*[:.;)\\p{N}].*");

  private static final Pattern LABELLED = Pattern.compile("^[^:]{2,30}[:\\uFF1A]\\s");

  private LabelledBox() {}

  /** Whether each line says something whole. */
  static boolean areFacts(List<TextLine> lines) {
    return lines.stream()
        .allMatch(
            l ->
                FACT.matcher(l.text()).matches()
                    && (LineWrap.endsSentence(l) || LABELLED.matcher(l.text()).find()));
  }

  /** Whether lines of a text that has begun are such a box. */
  static boolean begins(List<TextLine> group) {
    return group.size() > 1
        && LABEL.matcher(group.get(0).text()).matches()
        && group.stream()
            .skip(1)
            .allMatch(
                l ->
                    FACT.matcher(l.text()).matches()
                        && !l.text().equals(l.text().toUpperCase(java.util.Locale.ROOT)));
  }
}
