package press.broadsheet.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * Reads the fields of one map of front matter or settings by name and type, and complains about
 * wrong ones with their place. Every method gives the absent value (empty text, empty list, empty
 * optional) for a field that is absent or wrong.
 */
public final class MetaReader {

  private final SourceText source;
  private final MetaNode.Mapping map;
  private final Problems problems;

  /** A reader of this map, which is a part of that file. */
  public MetaReader(SourceText source, MetaNode.Mapping map, Problems problems) {
    this.source = source;
    this.map = map;
    this.problems = problems;
  }

  /** Whether the field is there and not empty. */
  public boolean has(String field) {
    MetaNode.Entry entry = map.entries().get(field);
    return entry != null && !entry.value().plain().equals("");
  }

  /**
   * A text; a number or truth value counts as the text it was written as. Line feeds become spaces.
   */
  public String text(String field) {
    return node(field).map(n -> textOf(n, field)).orElse("");
  }

  /** A list of texts; one text counts as a list of one. Empty texts are left out, repeats too. */
  public List<String> texts(String field) {
    Set<String> out = new LinkedHashSet<>();
    for (MetaNode item : items(field)) {
      String text = textOf(item, field);
      if (!text.isEmpty()) {
        out.add(text);
      }
    }
    return List.copyOf(out);
  }

  /** The items of a list; one value counts as a list of one. */
  public List<MetaNode> items(String field) {
    Optional<MetaNode> node = node(field);
    if (node.isEmpty()) {
      return List.of();
    }
    return node.get() instanceof MetaNode.Sequence s ? s.items() : List.of(node.get());
  }

  /** A date, or a complaint (BS0104) that shows the forms that are read. */
  public Optional<ArticleDate> date(String field) {
    if (!has(field)) {
      return Optional.empty();
    }
    String text = text(field);
    Optional<ArticleDate> date = ArticleDate.parse(text);
    if (date.isEmpty() && !text.isEmpty()) {
      wrong(
          "BS0104",
          field,
          "“" + text + "” is not a date that exists.",
          "Write it as 2026-01-05 or 2026-01-05T06:30:00+01:00.");
    }
    return date;
  }

  /** A truth value, or a complaint (BS0105). */
  public boolean flag(String field, boolean whenAbsent) {
    if (!has(field)) {
      return whenAbsent;
    }
    String text = text(field).toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      wrong("BS0105", field, "“" + text + "” is neither true nor false.", "Write true or false.");
      return whenAbsent;
    }
    return text.equals("true");
  }

  /** A whole number within bounds, or a complaint (BS0105). */
  public int number(String field, int whenAbsent, int least, int most) {
    if (!has(field)) {
      return whenAbsent;
    }
    String text = text(field);
    if (!text.matches("\\d{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      wrong(
          "BS0105",
          field,
          "“" + text + "” is not a whole number from " + least + " to " + most + ".",
          "Write such a number.");
      return whenAbsent;
    }
    return Integer.parseInt(text);
  }

  /** One of a few words, or a complaint (BS0105) that lists them. */
  public <E extends Enum<E>> E word(String field, Class<E> type, E whenAbsent) {
    String text = text(field);
    if (text.isEmpty()) {
      return whenAbsent;
    }
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      words.add(word);
      if (word.equals(text.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    wrong(
        "BS0105",
        field,
        "“" + text + "” is none of " + String.join(", ", words) + ".",
        didYouMean(text, words).orElse("Write one of these words."));
    return whenAbsent;
  }

  /** A reader for a field that is a map itself. */
  public Optional<MetaReader> map(String field) {
    Optional<MetaNode> node = node(field);
    if (node.isPresent() && !(node.get() instanceof MetaNode.Mapping) && has(field)) {
      wrong(
          "BS0105",
          field,
          "“" + field + "” needs named parts.",
          "See the article format for its parts.");
    }
    return node.filter(MetaNode.Mapping.class::isInstance)
        .map(n -> new MetaReader(source, (MetaNode.Mapping) n, problems));
  }

  /** A reader for an item of a list that is a map. */
  public MetaReader of(MetaNode.Mapping item) {
    return new MetaReader(source, item, problems);
  }

  /**
   * The fields that nothing has asked for, with a did-you-mean warning (BS0103) for those that look
   * like a known one.
   */
  public java.util.Map<String, Object> rest(Collection<String> known) {
    java.util.Map<String, Object> extra = new java.util.LinkedHashMap<>();
    map.entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                extra.put(key, entry.value().plain());
                didYouMean(key, known)
                    .ifPresent(
                        hint ->
                            problems.add(
                                Problem.warning(
                                    "BS0103",
                                    source.at(entry.line(), entry.column()),
                                    "“" + key + "” is no field of the article format.",
                                    hint)));
              }
            });
    return extra;
  }

  /** Complains about this field's value, as an error. */
  public void wrong(String code, String field, String what, String hint) {
    MetaNode.Entry entry = map.entries().get(field);
    int line = entry == null ? map.line() : entry.value().line();
    int column = entry == null ? map.column() : entry.value().column();
    problems.add(Problem.error(code, source.at(line, column), field + ": " + what, hint));
  }

  /** Complains about this field's name, as an error. */
  public void wrongName(String code, String field, String what, String hint) {
    MetaNode.Entry entry = map.entries().get(field);
    int line = entry == null ? map.line() : entry.line();
    int column = entry == null ? map.column() : entry.column();
    problems.add(Problem.error(code, source.at(line, column), field + ": " + what, hint));
  }

  /** Names of the fields that are there, in the order written. */
  public Set<String> fields() {
    return map.entries().keySet();
  }

  /** The sentence that offers the known word nearest to a mistyped one, if one is near. */
  public static Optional<String> didYouMean(String word, Collection<String> known) {
    String best = "";
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of("Did you mean “" + best + "”?");
  }

  private Optional<MetaNode> node(String field) {
    return Optional.ofNullable(map.entries().get(field)).map(MetaNode.Entry::value);
  }

  private String textOf(MetaNode node, String field) {
    if (node instanceof MetaNode.Scalar scalar) {
      return scalar.text().replaceAll("\\s+", " ").strip();
    }
    problems.add(
        Problem.error(
            "BS0105",
            source.at(node.line(), node.column()),
            field
                + ": a text is expected here, not "
                + (node instanceof MetaNode.Sequence ? "a list." : "named parts."),
            "Write one text; if it begins with [ or {, put it in quotes."));
    return "";
  }

  /**
   * Edits (insert, delete, replace, swap of neighbours) from one word to the other: optimal string
   * alignment distance.
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      Arrays.setAll(d[i], j -> j);
      d[i][0] = i;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
