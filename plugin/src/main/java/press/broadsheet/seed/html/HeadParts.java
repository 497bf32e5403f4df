package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.classify.BarLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * A line of a page's head, without what says nothing of the article: buttons, counters, handles,
 * the hour of the last change.
 *
 * @param kept the parts that say something
 * @param left the parts that were left out
 */
record HeadParts(List<String> kept, List<String> left) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_PART = 90;
  private static final Set<String> DAY_FIRST_ENGLISH =
      Set.of("en-GB", "en-IE", "en-AU", "en-NZ", "en-IN", "en-ZA");
  private static final Pattern BARS =
      Pattern.compile(
          "\\s*[|·•∙\\uFF5C]\\s*|\\s{3,}|\\u00a0{2,}|\\s+(?=(?:Lesezeit|Lesedauer|Reading time|Temps de lecture|Tiempo de lectura|Tempo di lettura|Время чтения)[\\s:])");

  /** Days of the week, and small words that stand before a date. */
  private static final String BEFORE =
      "on|am|le|el|il|den|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|пн|вт|ср|чт|пт|сб|вс";

  /** A date in digits, and the time after whatever stands between them. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:\\b(?:"
              + BEFORE
              + ")\\.?,?\\s+)?(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:\\s*(?:[-–—·|,]|\\bat\\b|\\bum\\b|\\bà\\b|\\ba las\\b|\\balle\\b|\\bore\\b|\\bв\\b|\\s)\\s*(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?::\\d{2})?\\s?(?:hs?\\b\\.?|uhr|ore)?)?(?!\\d)",
          FLAGS);

  private static final Pattern HOUR =
      Pattern.compile(
          "(?:(?:last )?updated|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|modifié|ultimo aggiornamento|última actualización)?:?\\s*(?:at |um |à |a las |alle |ore |в )?\\d{1,2}[:.h]\\d{2}\\s?(?:h\\.?|hs\\.?|uhr|[ap]\\.?m\\.?)?\\.?",
          FLAGS);
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:last |zuletzt |dernière |última |ultimo |ultima )?(?:updated?|modified|aktualisiert|aktualisierung|geändert|mis à jour|mise à jour|modifié|actualizado|actualización|aggiornato|aggiornamento|modifica|обновлено|изменено|(?:آخر )?تحديث)(?!\\p{L}).{0,45}",
          FLAGS);
  private static final Pattern HANDLE =
      Pattern.compile("@[\\w.]{2,30}|[\\w.+-]{1,40}@[\\w-]+(?:\\.[\\w-]+)+|https?://\\S+");

  HeadParts {
    kept = List.copyOf(kept);
    left = List.copyOf(left);
  }

  /**
   * Reads a line.
   *
   * @param language of the page; tells whether the day or the month comes first
   * @param site its name, which is no part of the head; may be empty
   */
  static HeadParts of(String line, String language, String site) {
    String dated = dated(line, language);
    List<String> kept = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<String> posted = PostedLine.parts(dated.strip());
    for (String part : posted.isEmpty() ? parts(dated.strip()) : posted) {
      boolean isLeft =
          ButtonWords.areAll(part)
              || part.equalsIgnoreCase(site)
              || part.matches("[\\d.,]{1,7}k?")
              || HANDLE.matcher(part).matches()
              || BarLine.isReadingTime(part)
              || HOUR.matcher(part).matches()
              || CHANGE.matcher(part).matches() && DateLine.parse(part).isEmpty();
      (isLeft ? left : kept).add(part);
    }
    boolean isTimeAlone = kept.isEmpty() && left.stream().anyMatch(p -> HOUR.matcher(p).matches());
    return isTimeAlone || left.isEmpty() && kept.size() < 2
        ? new HeadParts(List.of(dated), List.of())
        : new HeadParts(kept, left);
  }

  /** Wide spaces of East Asian lines part buttons from words, and the two halves of a name not. */
  private static List<String> parts(String line) {
    List<String> out = new ArrayList<>();
    for (String part : BARS.split(line)) {
      List<String> pieces = List.of(part.split("\u3000+"));
      boolean areParts = pieces.size() > 1 && pieces.stream().anyMatch(ButtonWords::isOne);
      if (areParts) {
        out.addAll(pieces);
      } else {
        out.add(part);
      }
    }
    return out;
  }

  /** The parts but those that only name an author who is known. */
  HeadParts without(List<Byline> authors) {
    List<String> names =
        kept.stream().filter(p -> authors.stream().anyMatch(a -> a.name().equals(p))).toList();
    if (names.isEmpty() || names.size() == kept.size()) {
      return this;
    }
    return new HeadParts(
        kept.stream().filter(p -> !names.contains(p)).toList(),
        Stream.concat(left.stream(), names.stream()).toList());
  }

  /** What is left on one line, its parts with bars between them; may be empty. */
  String text() {
    return String.join(" | ", kept);
  }

  /** Whether a line cannot be read as a whole, and part of it can. */
  boolean isToPart() {
    return kept.size() > 1
        && !PageLines.isHeadLine(text())
        && kept.stream().allMatch(p -> p.length() <= LONGEST_PART)
        && kept.stream().anyMatch(PageLines::isHeadLine);
  }

  /** Whether a line says when something was changed, in a form that gives no date. */
  static boolean isChange(String line) {
    return line.matches(".*\\d.*")
        && CHANGE.matcher(line).matches()
        && DateLine.parse(line).isEmpty();
  }

  private static String dated(String line, String language) {
    Matcher m = DIGITS.matcher(line);
    if (!m.find() || line.length() > 200) {
      return line;
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean isDayFirst =
        first > 12
            || m.group(2).equals(".")
            || DateLine.putsDayFirst(language.replaceFirst("-.*", ""))
            || DAY_FIRST_ENGLISH.contains(language);
    if (!isDayFirst && second <= 12) {
      return line;
    }
    String date =
        isDayFirst ? first + "." + second + "." : second + "." + first + "."; // as Germans write
    String time = m.group(5) == null ? "" : ", " + m.group(5) + ":" + m.group(6);
    return line.substring(0, m.start())
        + date
        + m.group(4)
        + time
        + line.substring(m.end()).replaceFirst("^\\s?\\.(?=\\s*$)", "");
  }
}
