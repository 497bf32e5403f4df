package press.broadsheet.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the months, in full and as newspapers shorten them, in English, German, French,
 * Spanish, Italian, Portuguese, Dutch and Russian. Written out here, because the names that Java
 * knows change with its version.
 */
final class MonthNames {

  private static final List<String> BY_MONTH =
      List.of(
          "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января",
          "february feb februar februari février févr fév febrero febbraio febb fevereiro fev"
              + " февраля",
          "march mar märz mrz mär mars marzo março maart mrt марта",
          "april apr avril avr abril abr aprile апреля",
          "may mai mayo maggio mag maio mei мая",
          "june jun juni juin junio giugno giu junho июня",
          "july jul juli juillet juil julio luglio lug julho июля",
          "august aug août agosto ago augustus августа",
          "september sep sept septembre septiembre settembre set setembro сентября",
          "october oct oktober okt octobre octubre ottobre ott outubro out октября",
          "november nov novembre noviembre novembro ноября",
          "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря");

  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  /** The month of that name, 1 to 12; a full stop after a short form does not matter. */
  static Optional<Integer> month(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        MONTHS.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < BY_MONTH.size(); i++) {
      for (String name : BY_MONTH.get(i).split(" ")) {
        out.put(name, i + 1);
      }
    }
    return Map.copyOf(out);
  }
}
