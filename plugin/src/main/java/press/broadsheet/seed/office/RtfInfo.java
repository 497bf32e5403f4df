package press.broadsheet.seed.office;

import java.util.Locale;
import java.util.Set;
import press.broadsheet.seed.layout.Properties;

/** What an RTF file says of itself. */
final class RtfInfo {

  private static final Set<String> NAMES =
      Set.of("title", "author", "creatim", "keywords", "doccomm", "category");

  private final Properties properties = new Properties();
  private int year;
  private int month;
  private int day;

  boolean knows(String name) {
    return NAMES.contains(name);
  }

  void number(String name, String word, int value) {
    if (name.equals("creatim")) {
      switch (word) {
        case "yr" -> year = value;
        case "mo" -> month = value;
        case "dy" -> day = value;
        default -> {} // hours
      }
    }
  }

  void text(String name, String value) {
    switch (name) {
      case "title" -> properties.title(value);
      case "author" -> properties.authors(value);
      case "keywords" -> properties.tags(value);
      case "doccomm" -> properties.summary(value);
      case "category" -> properties.section(value);
      default -> {} // versions, counts of words
    }
  }

  Properties properties() {
    return year > 1980
        ? properties.date(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day))
        : properties;
  }
}
