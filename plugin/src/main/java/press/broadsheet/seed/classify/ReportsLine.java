package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A byline that is a short sentence: “Ines Okafor reports from Geneva”, “Mit Thea Morlock sprach
 * Jan Beck.”, “Informa Jimena Robledo desde Lugo”. What is named must be a name beyond doubt.
 */
final class ReportsLine {

  private static final int MAX = 120;
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final String NAME = "(?<name>\\p{Lu}[^,:;|.?!()]{3,60}?)";
  private static final String ARABIC = "(?<name>\\p{IsArabic}[\\p{IsArabic}\\p{M} ]{4,40}?)";
  private static final String PLACE = "(?<place>\\p{Lu}[^.:,;]{1,34}?)";
  private static final String END = "\\s*[.:…]?$";

  private static final List<Pattern> FORMS =
      List.of(
          form(
              "^(?:(?:Our|The) (?:\\p{L}+ ){0,2})?(?:(?i:correspondent|reporter|editor|critic|columnist|writer) )?"
                  + NAME
                  + " (?:reports?|writes|reporting|investigates|has the story)(?: (?:from|in) "
                  + PLACE
                  + ")?(?: for .{2,30})?"
                  + END),
          form(
              "^(?:From|FROM) "
                  + NAME
                  + " (?:in|at) (?<seat>(?:the )?\\p{Lu}[^.:,;]{1,34}?)"
                  + END),
          form(
              "^.{3,50} (?:was speaking|spoke|was talking|talked|was interviewed) (?:to|with|by) "
                  + NAME
                  + END),
          form(
              "^(?:(?:The|This) )?(?i:interview|conversation) (?:was )?(?:conducted|led|recorded) by "
                  + NAME
                  + END),
          form(
              "^"
                  + NAME
                  + " (?:berichte[nt]|schreib(?:t|en)|kommentiert|analysiert)(?: (?:aus|in) "
                  + PLACE
                  + ")?"
                  + END),
          form(
              "^(?:Es (?:berichten?|schreibt|kommentiert)|Aus "
                  + PLACE
                  + " berichtet) "
                  + NAME
                  + END),
          form("^(?:Die )?Fragen (?:stellten?|von) " + NAME + END),
          form("^" + NAME + " (?:führte|führten) das (?:Gespräch|Interview)" + END),
          form("^(?:Das )?(?:Gespräch|Interview) (?:mit .{3,40} )?führten? " + NAME + END),
          form("^" + NAME + " (?:écrit|raconte|a suivi)(?: (?:de|depuis|à) " + PLACE + ")?" + END),
          form(
              "^(?:Propos recueillis|Recueillis?|Entretien (?:mené|conduit|réalisé)|Interview (?:menée|réalisée|conduite))(?: (?:à|en|au) "
                  + PLACE
                  + ")? par "
                  + NAME
                  + END),
          form(
              "^(?:Informan?|Escriben?|Reportan?|Cuenta) "
                  + NAME
                  + "(?: (?:desde|en) "
                  + PLACE
                  + ")?"
                  + END),
          form("^" + NAME + " (?:informa|escribe|reporta|cuenta)(?: desde " + PLACE + ")?" + END),
          form(
              "^(?:Entrevista(?: realizada| hecha)? (?:de|por)|(?:Lo|La|Le) entrevistó) "
                  + NAME
                  + END),
          form("^(?:Scrive|Ne scrive|Racconta) " + NAME + "(?: da " + PLACE + ")?" + END),
          form("^" + NAME + " (?:scrive|racconta|riferisce)(?: da " + PLACE + ")?" + END),
          form(
              "^(?:Intervista|Testo|Testi) (?:raccolt[oai]|realizzat[oa]|a cura)(?: a "
                  + PLACE
                  + ")? (?:da|di) "
                  + NAME
                  + END),
          form(
              "^(?:Рассказывает|Пишет|Беседу (?:вел[аи]?|вёл|провел[аи]?|провёл)|Вопросы задавал[аи]?|Вопросы задали|Разговаривал[аи]?|Спрашивал[аи]?|Интервью (?:взял[аи]?|провел[аи]?|провёл)|Материал подготовил[аи]?) "
                  + NAME
                  + "(?: (?:из|в) "
                  + PLACE
                  + ")?"
                  + END),
          form(
              "^(?:كتبت?|يكتب|تكتب|أعدّ?ه|أعدّ?ته|أعدّ?ها|حاورها?|حاوره|حاورته|حاورتها|التقاها?|أجرى الحوار|أجرت الحوار)\\s*[-–—/:]?\\s+"
                  + ARABIC
                  + "(?: من (?<place>\\p{IsArabic}{2,14}))?"
                  + END));

  private ReportsLine() {}

  /** Reads a line; empty if it is anything else. */
  static Optional<BylineLine> parse(String line) {
    if (line.length() > MAX || line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(line);
      if (m.matches()) {
        Optional<BylineLine> names = names(m);
        if (names.isPresent()) {
          return names;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<BylineLine> names(Matcher m) {
    String place = has(m, "place") ? m.group("place") : null;
    String seat = has(m, "seat") ? m.group("seat") : null;
    return new BylineParts()
        .read(m.group("name"), false)
        .filter(b -> b.authors().stream().allMatch(a -> PersonName.isPlainly(a.name())))
        .map(
            b ->
                new BylineLine(
                    b.authors(),
                    place == null ? "" : place,
                    b.date(),
                    seat == null ? b.rest() : List.of(seat)));
  }

  private static boolean has(Matcher m, String group) {
    return m.pattern().pattern().contains("(?<" + group + ">");
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, FLAGS);
  }
}
