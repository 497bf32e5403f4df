package press.broadsheet.seed.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.layout.Found;

/**
 * What stands at the top or bottom of pages and is no part of the article: the same words on
 * several pages, numbers of pages, and what browsers print there.
 */
final class RunningHeads {

  private static final double MARGIN = 0.13;
  private static final double PIECE = 1.5;
  private static final int ROWS = 3;
  private static final double SMALL = 1.08;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s|]*(?:(?:page|seite|p\\.|s\\.|pág(?:ina)?\\.?|стр\\.?)\\s*)?\\d{1,4}"
              + "(?:\\s*(?:/|of|von|sur|de|di|из)\\s*\\d{1,4})?[-–—\\s|]*");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)(?:https?://|file://)\\S+|about:blank"
              + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?.*");

  private RunningHeads() {}

  /**
   * What is left of the pages.
   *
   * @param date the day that a head or foot states, if one does
   */
  record Kept(List<PdfPage> pages, Optional<ArticleDate> date) {}

  static Kept dropped(List<PdfPage> pages, Found found) {
    Optional<ArticleDate> date = Optional.empty();
    List<List<PageLine>> edges = pages.stream().map(RunningHeads::edge).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (List<PageLine> edge : edges) {
      Set<String> own = new HashSet<>();
      edge.forEach(l -> own.add(key(l)));
      own.forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    List<PdfPage> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      boolean isPrinted =
          edges.get(i).stream().anyMatch(l -> PRINTED.matcher(l.text().strip()).matches());
      Set<Word> gone = new HashSet<>();
      for (PageLine line : edges.get(i)) {
        String text = line.text().strip();
        boolean isNumber = NUMBER.matcher(text).matches();
        boolean isRepeated = counts.getOrDefault(key(line), 0) > 1;
        Optional<Masthead> masthead =
            isSmall(line, pages.get(i)) || isBesideNumber(line, edges.get(i)) || isRepeated
                ? Masthead.of(text)
                : Optional.empty();
        date = date.or(() -> masthead.flatMap(Masthead::date));
        if (isNumber
            || isRepeated
            || masthead.isPresent()
            || isPrinted && isBesidePrinted(line, edges.get(i), pages.get(i))) {
          found.drop(text, isNumber ? "page number" : "running head or foot of the page");
          gone.addAll(line.words());
        }
      }
      PdfPage page = pages.get(i);
      out.add(
          gone.isEmpty()
              ? page
              : page.withWords(page.words().stream().filter(w -> !gone.contains(w)).toList()));
    }
    return new Kept(out, date);
  }

  /** Whether a line is set smaller than most of the page. */
  private static boolean isSmall(PageLine line, PdfPage page) {
    long larger = page.words().stream().filter(w -> w.size() > SMALL * line.size()).count();
    return larger * 2 > page.words().size();
  }

  private static boolean isBesideNumber(PageLine line, List<PageLine> edge) {
    return edge.stream()
        .anyMatch(
            l ->
                l != line
                    && NUMBER.matcher(l.text().strip()).matches()
                    && Math.abs(l.y() - line.y()) < 0.5 * line.size());
  }

  /** On one line with the address or the time of printing, or in small print right below. */
  private static boolean isBesidePrinted(PageLine line, List<PageLine> edge, PdfPage page) {
    double reach = isSmall(line, page) ? 2 : 0.5;
    return edge.stream()
        .anyMatch(
            l ->
                PRINTED.matcher(l.text().strip()).matches()
                    && Math.abs(l.y() - line.y()) < reach * line.size());
  }

  private static String key(PageLine line) {
    return line.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#")
        + "/"
        + Math.round(line.size());
  }

  /** The pieces of the first and last lines within the margins. */
  private static List<PageLine> edge(PdfPage page) {
    List<PageLine> lines = PageLine.of(page.words(), PIECE);
    List<PageLine> out = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    int rows = 0;
    for (PageLine line : lines) {
      rows += line.y() > last + 0.5 * line.size() ? 1 : 0;
      last = line.y();
      if (rows <= ROWS && line.y() < MARGIN * page.height()) {
        out.add(line);
      }
    }
    rows = 0;
    last = Double.POSITIVE_INFINITY;
    for (int i = lines.size() - 1; i >= 0; i--) {
      PageLine line = lines.get(i);
      rows += line.y() < last - 0.5 * line.size() ? 1 : 0;
      last = line.y();
      if (rows <= ROWS && line.y() > (1 - MARGIN) * page.height() && !out.contains(line)) {
        out.add(line);
      }
    }
    return out;
  }
}
