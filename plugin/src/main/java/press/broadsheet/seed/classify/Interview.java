package press.broadsheet.seed.classify;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/** Tells an interview by its questions and answers. */
final class Interview {

  private static final int LEAST_QUESTIONS = 3;
  private static final int LEAST_TURNS = 3;

  /** What stands before a question, in the languages we read. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?s)^(?:Q|F|Frage|Question|P|Pregunta|D|Domanda|В|Вопрос|س|سؤال|السؤال|问|問|Q\\d{0,2})\\s?[:.\\uFF1A\\uFF0E]\\s?\\S.*");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?s)^(?:A|Antwort|Answer|R|Réponse|Respuesta|Risposta|О|Ответ|ج|جواب|الجواب|答)\\s?[:.\\uFF1A\\uFF0E]\\s?\\S.*");
  private static final Pattern TURN =
      Pattern.compile("^(?<who>[\\p{L}\\p{M}.'’ ・-]{1,30}?)\\s?[:\\uFF1A]\\s?\\S");

  private Interview() {}

  /** Notes that the article is an interview, if its paragraphs speak in turn. */
  static void recognise(Findings found, Manuscript text) {
    int questions = 0;
    int answers = 0;
    int asked = 0;
    int dashes = 0;
    Map<String, Integer> turns = new HashMap<>();
    for (int i = 0; i < text.size(); i++) {
      String words = text.plain(i);
      questions += QUESTION.matcher(words).matches() ? 1 : 0;
      answers += ANSWER.matcher(words).matches() ? 1 : 0;
      asked += isQuestion(words) ? 1 : 0;
      dashes += words.matches("(?s)^[–—-]{1,2}\\s?\\S.*") ? 1 : 0;
      Matcher turn = TURN.matcher(words);
      if (turn.find()) {
        turns.merge(turn.group("who"), 1, Integer::sum);
      }
    }
    int most = turns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean isOne =
        questions >= LEAST_QUESTIONS
            || questions > 1 && answers > 1
            || most >= LEAST_TURNS && asked >= LEAST_QUESTIONS
            || inTurns(turns, text.size())
            || askedWithDashes(text)
            || dashes >= 2 * LEAST_TURNS && asked >= LEAST_QUESTIONS && dashes * 2 > text.size();
    if (isOne) {
      found.typeFrom(ArticleType.INTERVIEW);
    }
  }

  /** Whether questions stand after dashes, and what answers them does not. */
  private static boolean askedWithDashes(Manuscript text) {
    int asked = 0;
    int dashes = 0;
    for (int i = 0; i < text.size(); i++) {
      boolean isDash = text.plain(i).matches("(?s)^[–—-]{1,2}\\s?\\S.*");
      dashes += isDash ? 1 : 0;
      boolean isAnswered = i + 1 < text.size() && !text.plain(i + 1).matches("(?s)^[–—-].*");
      asked += isDash && isAnswered && isQuestion(text.plain(i)) ? 1 : 0;
    }
    return asked >= LEAST_QUESTIONS && asked * 4 >= dashes * 3;
  }

  /** Whether most paragraphs begin with who speaks, and several people do. */
  private static boolean inTurns(Map<String, Integer> turns, int paragraphs) {
    int all = turns.values().stream().mapToInt(Integer::intValue).sum();
    long often = turns.values().stream().filter(n -> n > 1).count();
    return all >= 2 * LEAST_TURNS && all * 3 > paragraphs * 2 && often > 1;
  }

  /** Whether a paragraph ends with a question mark, of whatever script. */
  static boolean isQuestion(String words) {
    return words.matches("(?s).*[?\\uFF1F؟;]\\s?[\"'”’»」』)]*$") && !words.endsWith(";");
  }

  /** Whether a paragraph begins with who speaks: “Harmsen: …”. */
  static boolean isTurn(String words) {
    return TURN.matcher(words).find() || words.matches("(?s)^[–—]\\s?\\S.*");
  }
}
