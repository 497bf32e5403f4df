package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parts lines right below one another where each begins with who speaks, or asks after a dash. */
final class Turns {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[QAFPRDВО]|س|ج|سؤال|جواب|问|答|問|Frage|Antwort|Question|Answer|Réponse|Pregunta|Respuesta|Domanda|Risposta|Вопрос|Ответ)\\s?[:.\\uFF1A\\uFF0E]\\s?\\S.*");
  private static final Pattern ASKED = Pattern.compile("(?:[―—–─]{1,2}|[-]{1,2} )\\s?\\S.*[?？؟。]");

  private Turns() {}

  /** The turns; one part alone if nobody speaks in turn. */
  static List<List<TextLine>> of(List<TextLine> group) {
    String first = group.get(0).text();
    if (group.size() > 1 && TextNotes.begins(first)) {
      return parts(group, l -> TextNotes.begins(l.text()));
    }
    boolean isLabelled = LABEL.matcher(first).matches();
    if (group.size() < 2 || !isLabelled && !ASKED.matcher(first).matches()) {
      return List.of(group);
    }
    TextLine answer = group.get(1);
    return isLabelled
        ? parts(group, l -> LABEL.matcher(l.text()).matches())
        : parts(group, l -> l == answer || ASKED.matcher(l.text()).matches());
  }

  private static List<List<TextLine>> parts(List<TextLine> group, Predicate<TextLine> begins) {
    List<List<TextLine>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < group.size(); i++) {
      if (begins.test(group.get(i))) {
        parts.add(group.subList(from, i));
        from = i;
      }
    }
    parts.add(group.subList(from, group.size()));
    return parts;
  }
}
