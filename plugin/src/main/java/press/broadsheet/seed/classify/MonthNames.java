package press.broadsheet.seed.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of the months, in full and as newspapers shorten them, in English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Russian and Arabic. Written out here, because the names that
 * Java knows change with its version.
 */
final class MonthNames {

  private static final List<String> BY_MONTH =
      List.of(
          "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января янв"
              + " يناير جانفي كانونالثاني",
          "february feb februar februari février févr fév febrero febbraio febb fevereiro fev"
              + " февраля фев февр"
              + " فبراير فيفري شباط",
          "march mar märz mrz mär mars marzo março maart mrt марта мар" + " مارس آذار",
          "april apr avril avr abril abr aprile апреля апр" + " أبريل إبريل ابريل أفريل نيسان",
          "may mai mayo maggio mag maio mei мая май" + " مايو ماي أيار",
          "june jun juni juin junio giugno giu junho июня июн" + " يونيو يونيه جوان حزيران",
          "july jul juli juillet juil julio luglio lug julho июля июл"
              + " يوليو يوليه يوليوز جويلية تموز",
          "august aug août agosto ago augustus августа авг" + " أغسطس اغسطس غشت أوت آب",
          "september sep sept septembre septiembre settembre set setembro сентября сен сент"
              + " سبتمبر شتنبر أيلول",
          "october oct oktober okt octobre octubre ottobre ott outubro out октября окт"
              + " أكتوبر اكتوبر تشرينالأول",
          "november nov novembre noviembre novembro ноября ноя нояб" + " نوفمبر نونبر تشرينالثاني",
          "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря дек"
              + " ديسمبر دجنبر كانونالأول");

  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern TWO_WORDS = Pattern.compile("(كانون|تشرين) (الأول|الثاني)");

  private MonthNames() {}

  /** The month of that name, 1 to 12; a full stop after a short form does not matter. */
  static Optional<Integer> month(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        MONTHS.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key));
  }

  /** A text with the months of the Levant that have two words, such as “كانون الثاني”, as one. */
  static String joined(String text) {
    return TWO_WORDS.matcher(text).replaceAll("$1$2");
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
