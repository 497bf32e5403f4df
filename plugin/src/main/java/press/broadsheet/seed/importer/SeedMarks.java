package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Draft;

/**
 * The text of a seed as HTML, in which the words that became fields carry the field's name and the
 * words that were left out are struck through with the reason.
 */
final class SeedMarks {

  private record Mark(int from, int to, String kind, String label) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  private SeedMarks(String text) {
    this.text = text;
  }

  /**
   * Marks a text.
   *
   * @param text what the seed says
   * @param meta what it became
   * @param dropped what was left out of it
   */
  static String html(String text, FrontMatter meta, List<Draft.Dropped> dropped) {
    SeedMarks marks = new SeedMarks(text);
    marks.fields(meta);
    for (Draft.Dropped words : dropped) {
      for (String line : words.text().split("\n")) {
        marks.mark(line.strip(), "out", "left out: " + words.why());
      }
    }
    return marks.html();
  }

  private void fields(FrontMatter meta) {
    Map<String, String> lines =
        Map.of(
            "title", meta.title(),
            "subtitle", meta.subtitle(),
            "kicker", meta.kicker(),
            "dateline", meta.dateline(),
            "section", meta.section(),
            "summary", meta.summary());
    lines.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(line -> mark(line.getValue(), "in", line.getKey()));
    for (Byline author : meta.authors()) {
      mark(author.name(), "in", author.role().isEmpty() ? "author" : author.role());
    }
  }

  /** Marks the first place where the words stand that is not marked yet. */
  private void mark(String words, String kind, String label) {
    if (words.length() < 2) {
      return;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Mark mark = new Mark(at, at + words.length(), kind, label);
      if (marks.stream().noneMatch(m -> m.from() < mark.to() && mark.from() < m.to())) {
        marks.add(mark);
        return;
      }
    }
  }

  private String html() {
    marks.sort(Comparator.comparingInt(Mark::from));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      out.append(ReportHtml.escape(text.substring(at, mark.from())));
      String element = mark.kind().equals("out") ? "del" : "mark";
      out.append('<').append(element).append(" title=\"").append(ReportHtml.escape(mark.label()));
      out.append("\">").append(ReportHtml.escape(text.substring(mark.from(), mark.to())));
      out.append("<small> ").append(ReportHtml.escape(mark.label())).append("</small>");
      out.append("</").append(element).append('>');
      at = mark.to();
    }
    return out.append(ReportHtml.escape(text.substring(at))).toString();
  }
}
