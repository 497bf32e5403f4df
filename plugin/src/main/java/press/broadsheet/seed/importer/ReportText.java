package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.broadsheet.base.Problem;
import press.broadsheet.seed.Draft;

/** The report of an import as people read it: a summary, and every file with what was done. */
final class ReportText {

  private static final int MAX_SHOWN = 200;

  private ReportText() {}

  static String summary(ImportReport report) {
    List<String> lines = new ArrayList<>();
    String articles = outcomes(report, i -> i.kind() == ContentKind.ARTICLE);
    if (report.seeds() > 0 || !articles.isEmpty()) {
      lines.add(
          number(report.seeds(), "seed")
              + (articles.isEmpty() ? "" : ": " + articles)
              + assumed(report)
              + " (see "
              + report.place()
              + ")");
    }
    String others =
        List.of(ContentKind.AUTHOR, ContentKind.ASSET).stream()
            .map(kind -> kind.folder() + " " + outcomes(report, i -> i.kind() == kind))
            .filter(line -> !line.endsWith(" "))
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      lines.add(others);
    }
    lines.addAll(report.notes());
    return String.join("\n", lines);
  }

  static String whole(ImportReport report) {
    StringBuilder out = new StringBuilder(summary(report)).append("\n");
    for (ContentKind kind : ContentKind.values()) {
      List<ImportReport.Item> items =
          report.items().stream().filter(i -> i.kind() == kind).toList();
      if (!items.isEmpty()) {
        out.append('\n').append(kind.folder()).append('\n');
        items.forEach(item -> item(out, item));
      }
    }
    if (!report.problems().isEmpty()) {
      out.append("\nProblems\n");
      for (Problem problem : report.problems()) {
        out.append(problem.isError() ? "error " : "warning ").append(problem).append('\n');
      }
    }
    return out.toString();
  }

  private static void item(StringBuilder out, ImportReport.Item item) {
    String to = item.file().isEmpty() ? item.seed() : item.file();
    out.append("  ").append(item.outcome().words()).append(": ").append(line(to));
    if (!item.file().isEmpty()) {
      String entry = item.entry().isEmpty() ? "" : "#" + item.entry();
      out.append(" from ").append(line(item.seed() + entry));
    }
    out.append('\n');
    if (!item.assumed().isEmpty()) {
      out.append("    assumed: ").append(String.join(", ", item.assumed())).append('\n');
    }
    for (Draft.Dropped dropped : item.dropped()) {
      out.append("    left out (")
          .append(line(dropped.why()))
          .append("): ")
          .append(line(dropped.text()))
          .append('\n');
    }
    if (!item.note().isEmpty()) {
      out.append("    ").append(line(item.note())).append('\n');
    }
  }

  private static String outcomes(ImportReport report, Predicate<ImportReport.Item> which) {
    Map<Outcome, Long> counts =
        report.items().stream()
            .filter(which)
            .collect(
                Collectors.groupingBy(
                    ImportReport.Item::outcome, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().words())
        .collect(Collectors.joining(", "));
  }

  private static String assumed(ImportReport report) {
    Map<String, Long> counts =
        report.items().stream()
            .flatMap(i -> i.assumed().stream())
            .collect(Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? ""
        : "; assumed: "
            + counts.entrySet().stream()
                .map(e -> e.getKey() + " in " + e.getValue())
                .collect(Collectors.joining(", "));
  }

  private static String number(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** On one line, without what could drive a terminal, and cut where it is long. */
  private static String line(String text) {
    String flat = text.replaceAll("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
    if (flat.codePointCount(0, flat.length()) <= MAX_SHOWN) {
      return flat;
    }
    return flat.substring(0, flat.offsetByCodePoints(0, MAX_SHOWN)) + "…";
  }
}
