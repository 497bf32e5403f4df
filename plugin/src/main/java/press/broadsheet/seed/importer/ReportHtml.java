package press.broadsheet.seed.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.markdown.Prose;
import press.broadsheet.markdown.Resolved;
import press.broadsheet.seed.Draft;

/**
 * The report of an import as an editor reads it: one page without scripts, on which every article
 * that deserves a look stands beside its seed, those first of which import was least sure.
 */
final class ReportHtml {

  /** More than these nobody looks through, and a page of more no browser likes. */
  private static final int MAX_SHOWN = 300;

  private static final int MAX_LISTED = 5000;
  private static final int MAX_OPEN = 8;

  private final ImportReport report;
  private final Function<ImportReport.Item, Optional<ReportSides.Sides>> sides;
  private final String contentFolder;
  private final Map<String, List<Problem>> problemsBySeed = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final Markdown markdown = new Markdown();

  private record Weighed(ImportReport.Item item, Doubt doubt) {}

  private ReportHtml(
      ImportReport report,
      String seedsFolder,
      String contentFolder,
      Function<ImportReport.Item, Optional<ReportSides.Sides>> sides) {
    this.report = report;
    this.sides = sides;
    this.contentFolder = contentFolder;
    for (Problem problem : report.problems()) {
      String file = problem.at().file();
      String seed =
          file.startsWith(seedsFolder + "/") ? file.substring(seedsFolder.length() + 1) : file;
      problemsBySeed.computeIfAbsent(seed, s -> new ArrayList<>()).add(problem);
    }
  }

  /**
   * The page.
   *
   * @param seedsFolder the name of the seeds folder, which precedes seeds in problems
   * @param contentFolder the way from the report to the content folder, for links
   * @param sides fetches what is shown side by side
   */
  static String of(
      ImportReport report,
      String seedsFolder,
      String contentFolder,
      Function<ImportReport.Item, Optional<ReportSides.Sides>> sides) {
    return new ReportHtml(report, seedsFolder, contentFolder, sides).page();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private String page() {
    out.append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src 'unsafe-inline'; img-src 'self'\">\n");
    out.append("<title>Import report</title>\n<style>\n").append(css()).append("</style>\n");
    out.append("<h1>Import report</h1>\n<p class=\"quiet\">");
    out.append("What became of every seed. Below, each article stands beside its seed; ");
    out.append("those come first of which import was least sure.</p>\n");
    counts();
    problems();
    List<Weighed> articles = articles();
    checks(articles);
    files();
    return out.toString();
  }

  private void counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      long n = report.count(ContentKind.ARTICLE, outcome);
      if (n > 0) {
        counts.put(outcome.words(), n);
      }
    }
    out.append("<ul class=\"counts\">\n<li><b>").append(report.seeds()).append("</b> seeds</li>\n");
    counts.forEach(
        (words, n) ->
            out.append("<li><b>")
                .append(n)
                .append("</b> ")
                .append(escape(words))
                .append("</li>\n"));
    out.append("</ul>\n");
    report.notes().forEach(n -> out.append("<p>").append(escape(n)).append("</p>\n"));
  }

  private void problems() {
    List<Problem> errors = report.problems().stream().filter(Problem::isError).toList();
    List<Problem> warnings = report.problems().stream().filter(p -> !p.isError()).toList();
    if (!errors.isEmpty()) {
      out.append("<h2>").append(count(errors.size(), "error")).append("</h2>\n");
      table(errors);
    }
    if (!warnings.isEmpty()) {
      out.append("<h2>").append(count(warnings.size(), "warning")).append("</h2>\n");
      out.append("<details").append(warnings.size() <= MAX_OPEN ? " open" : "");
      out.append("><summary>Show them</summary>\n");
      table(warnings);
      out.append("</details>\n");
    }
  }

  private static String count(int n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  private void table(List<Problem> problems) {
    out.append("<table class=\"problems\">\n");
    for (Problem problem : problems.subList(0, Math.min(MAX_LISTED, problems.size()))) {
      Location at = problem.at();
      out.append("<tr><th scope=\"row\">").append(problem.code()).append("<td>");
      out.append(escape(at.file())).append(at.line() > 0 ? ":" + at.line() : "");
      if (!at.text().isBlank()) {
        out.append("<br><code>").append(escape(at.text().strip())).append("</code>");
      }
      out.append("<td>").append(escape(problem.what())).append("<br><span class=\"quiet\">");
      out.append(escape(problem.hint())).append("</span></tr>\n");
    }
    out.append("</table>\n");
  }

  private List<Weighed> articles() {
    return report.items().stream()
        .filter(
            i -> i.kind() == ContentKind.ARTICLE && !i.file().isEmpty() && !i.origins().isEmpty())
        .map(i -> new Weighed(i, Doubt.of(i, problemsBySeed.getOrDefault(i.seed(), List.of()))))
        .sorted(
            Comparator.comparingInt((Weighed w) -> -w.doubt().points())
                .thenComparing(w -> w.item().seed())
                .thenComparing(w -> w.item().entry()))
        .toList();
  }

  private void checks(List<Weighed> articles) {
    if (articles.isEmpty()) {
      return;
    }
    out.append("<h2>Articles, the least sure first</h2>\n<p class=\"quiet\">");
    out.append(
        "The number is how much there is to check: 0 means that the seed states all of it. ");
    out.append("<mark>Marked words</mark> became the field named beside them; ");
    out.append("<del>struck words</del> were left out, with the reason. ");
    out.append(
        "Once you have checked a guess, delete its name from <code>assumed</code> in the article.");
    if (articles.size() > MAX_SHOWN) {
      out.append(" Shown are the first ").append(MAX_SHOWN).append(" of ").append(articles.size());
      out.append("; all are in import.json.");
    }
    out.append("</p>\n");
    int shown = 0;
    for (Weighed article : articles.subList(0, Math.min(MAX_SHOWN, articles.size()))) {
      Optional<ReportSides.Sides> both = sides.apply(article.item());
      both.ifPresent(s -> article(article, s));
      shown += both.isPresent() ? 1 : 0;
    }
    if (shown == 0) {
      out.append("<p>None of them can be shown.</p>\n");
    }
  }

  private void article(Weighed weighed, ReportSides.Sides both) {
    ImportReport.Item item = weighed.item();
    Doubt doubt = weighed.doubt();
    FrontMatter meta = both.article().meta();
    out.append("<details class=\"article\"").append("><summary>");
    out.append("<span class=\"points").append(doubt.points() >= Doubt.MANY ? " many" : "");
    out.append("\">").append(doubt.points()).append("</span><strong>").append(escape(meta.title()));
    out.append("</strong><ul class=\"reasons\">");
    doubt.reasons().forEach(r -> out.append("<li>").append(escape(r)));
    out.append("</ul></summary>\n<div class=\"sides\"><div><h3>").append(escape(item.seed()));
    out.append(item.entry().isEmpty() ? "" : " · " + escape(item.entry()));
    out.append("</h3><div class=\"seed\" dir=\"auto\">");
    out.append(SeedMarks.html(both.draft().text(), both.draft().meta(), both.draft().dropped()));
    out.append("</div>").append(unplaced(both.draft())).append("</div>\n<div><h3><a href=\"");
    out.append(escape(contentFolder + "/" + item.file())).append("\">").append(escape(item.file()));
    out.append("</a></h3>\n")
        .append(fields(meta, item))
        .append("<div class=\"text\" dir=\"auto\">");
    out.append(text(both.article())).append("</div></div></div></details>\n");
  }

  /** What was left out and does not stand in the seed's text: furniture of the page, properties. */
  private static String unplaced(Draft draft) {
    String rows =
        draft.dropped().stream()
            .filter(d -> !draft.text().contains(d.text().split("\n")[0].strip()))
            .map(
                d ->
                    "<p><small>left out: "
                        + escape(d.why())
                        + "</small><br><del>"
                        + escape(d.text())
                        + "</del></p>")
            .collect(Collectors.joining("\n"));
    return rows.isEmpty() ? "" : "<h3>Also left out</h3>" + rows;
  }

  private static String fields(FrontMatter meta, ImportReport.Item item) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", meta.title());
    fields.put("subtitle", meta.subtitle());
    fields.put("kicker", meta.kicker());
    fields.put(
        "authors",
        meta.authors().stream().map(ReportHtml::author).collect(Collectors.joining(", ")));
    fields.put("date", meta.date().map(ArticleDate::toString).orElse(""));
    fields.put("updated", meta.updated().map(ArticleDate::toString).orElse(""));
    fields.put("publishAt", meta.publishAt().map(ArticleDate::toString).orElse(""));
    fields.put("dateline", meta.dateline());
    fields.put("section", meta.section());
    fields.put("tags", String.join(", ", meta.tags()));
    fields.put("type", item.origins().containsKey("type") ? meta.type().word() : "");
    fields.put("summary", meta.summary());
    fields.put("image", meta.image().map(i -> i.src() + " " + i.caption()).orElse(""));
    fields.put("language", meta.language());
    fields.put("source", meta.source().map(s -> s.name() + " " + s.url()).orElse(""));
    StringBuilder rows = new StringBuilder("<table>\n");
    fields.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            String how =
                Optional.ofNullable(item.origins().get(field)).map(o -> o.words()).orElse("");
            rows.append("<tr><th scope=\"row\">").append(field).append("<td dir=\"auto\">");
            rows.append(escape(value)).append("<td class=\"quiet\">");
            rows.append(item.assumed().contains(field) ? "guessed" : escape(how)).append("</tr>\n");
          }
        });
    return rows.append("</table>\n").toString();
  }

  private static String author(Byline author) {
    return author.role().isEmpty() ? author.name() : author.name() + " (" + author.role() + ")";
  }

  private String text(Article article) {
    try {
      Prose prose =
          markdown.render(
              article.source(),
              article.body(),
              article.bodyLine(),
              article.meta().language(),
              new Problems());
      // from here, neither links nor pictures lead anywhere
      return prose.html(Collections.nCopies(prose.references().size(), new Resolved.Dead()));
    } catch (ProblemException e) {
      return "<pre>" + escape(article.body()) + "</pre>";
    }
  }

  private void files() {
    List<ImportReport.Item> others =
        report.items().stream()
            .filter(i -> i.kind() != ContentKind.ARTICLE || i.origins().isEmpty())
            .toList();
    if (others.isEmpty()) {
      return;
    }
    out.append("<h2>Everything else</h2>\n<table>\n");
    for (ImportReport.Item item : others.subList(0, Math.min(MAX_LISTED, others.size()))) {
      out.append("<tr><th scope=\"row\">").append(escape(item.outcome().words())).append("<td>");
      out.append(escape(item.seed()))
          .append("<td>")
          .append(escape(item.file()))
          .append("<td class=\"quiet\">");
      out.append(escape(item.note())).append("</tr>\n");
    }
    out.append("</table>\n");
    if (others.size() > MAX_LISTED) {
      out.append("<p>… and ")
          .append(others.size() - MAX_LISTED)
          .append(" more, in import.json.</p>\n");
    }
  }

  private static String css() {
    try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
