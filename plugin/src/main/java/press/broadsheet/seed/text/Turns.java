package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;
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
    boolean isLabelled = LABEL.matcher(first).matches();
    if (group.size() < 2 || !isLabelled && !ASKED.matcher(first).matches()) {
      return List.of(group);
    }
    List<List<TextLine>> turns = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < group.size(); i++) {
      boolean isNext =
          isLabelled
              ? LABEL.matcher(group.get(i).text()).matches()
              : i == 1 || ASKED.matcher(group.get(i).text()).matches();
      if (isNext) {
        turns.add(group.subList(from, i));
        from = i;
      }
    }
    turns.add(group.subList(from, group.size()));
    return turns;
  }
}
