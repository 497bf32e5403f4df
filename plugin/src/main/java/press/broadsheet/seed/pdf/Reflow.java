package press.broadsheet.seed.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.StyleMeaning;

/** Makes paragraphs of lines, across columns and pages. */
final class Reflow {

  private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…。！？:][\"'”’»)\\]]*\\d{0,2}$");
  private static final Pattern MARKER =
      Pattern.compile("^(?:[•‣⁃▪◦●○∙·►▶➢➤✓✔➔\\uE000-\\uF8FF-]|\\d{1,3}[.)])(?:\\s.*)?$");

  /** No article is longer; of what is, nobody looks for columns. */
  private static final int MAX_WORDS = 100_000;

  private static final double LARGER = 1.12;

  private final List<Part> out = new ArrayList<>();
  private final Map<Double, Double> pitches;
  private final double bodySize;
  private final boolean isIndenting;
  private final LineEnds ends;
  private List<PageLine> paragraph = new ArrayList<>();
  private Region region = new Region(0, 0);
  private Region began = new Region(0, 0);

  /** From where to where the lines of a column go. */
  private record Region(double left, double right) {
    static Region of(List<PageLine> lines) {
      double left =
          lines.stream()
              .filter(l -> l.picture().isEmpty())
              .mapToDouble(PageLine::x)
              .min()
              .orElse(0);
      double right =
          lines.stream()
              .filter(l -> l.picture().isEmpty())
              .mapToDouble(PageLine::right)
              .max()
              .orElse(0);
      return new Region(left, right);
    }
  }

  private Reflow(List<List<PageLine>> regions) {
    List<PageLine> all = regions.stream().flatMap(List::stream).toList();
    this.bodySize = bodySize(all);
    this.pitches = pitches(regions);
    this.isIndenting = isIndenting(regions);
    this.ends = LineEnds.of(all);
  }

  /** The paragraphs and pictures of the pages, in reading order. */
  static List<Part> parts(List<PdfPage> pages, Found found) {
    List<List<PageLine>> regions = new ArrayList<>();
    int words = 0;
    for (PdfPage page : pages) {
      words += page.words().size();
      regions.addAll(words < MAX_WORDS ? Columns.of(page) : Columns.none(page));
    }
    Reflow reflow = new Reflow(regions);
    regions.forEach(reflow::read);
    reflow.end();
    return reflow.out;
  }

  private void read(List<PageLine> lines) {
    region = Region.of(lines);
    boolean isFirst = true;
    for (PageLine line : lines) {
      if (line.picture().isPresent()) {
        PdfPage.Shown picture = line.picture().get();
        end();
        out.add(new Part.Picture(picture.src(), ""));
        isFirst = false;
        continue;
      }
      if (!paragraph.isEmpty()) {
        PageLine last = paragraph.get(paragraph.size() - 1);
        if (isFirst ? !goesOnInNext(last, line) : !goesOn(last, line)) {
          end();
        }
      }
      if (paragraph.isEmpty()) {
        began = region;
      }
      paragraph.add(line);
      isFirst = false;
    }
  }

  /** Whether a paragraph goes on at the top of the next column or page. */
  private boolean goesOnInNext(PageLine last, PageLine line) {
    if (isOther(last, line) || MARKER.matcher(line.text()).matches() || isLarge(line)) {
      return false;
    }
    boolean isIndented = line.x() - region.left() > 0.7 * line.size();
    boolean isSamePlace = Math.abs(began.left() - region.left()) < 3;
    boolean isSetOut =
        isSamePlace && paragraph.size() > 1 && last.x() - line.x() > 0.7 * line.size();
    if (!ENDS.matcher(last.text()).matches()) {
      boolean isBroken = Character.isLowerCase(line.text().codePointAt(0));
      boolean isFull = last.right() - last.x() > 0.6 * width();
      return (isBroken || isFull) && !(isIndented && isIndenting) && !isSetOut;
    }
    boolean isFull = began.right() - last.right() < 0.7 * last.size();
    return isFull && !isIndented && isIndenting;
  }

  private boolean goesOn(PageLine last, PageLine line) {
    double size = line.size();
    double step = line.y() - last.y();
    double pitch = pitches.getOrDefault(line.size(), size * 1.3);
    if (isOther(last, line) || step > pitch + 0.25 * size || step < 0.3 * size) {
      return false;
    }
    if (isLarge(line) && isLarge(last)) {
      return true; // a headline on several lines
    }
    if (MARKER.matcher(line.text()).matches()) {
      return false;
    }
    double indent = line.x() - last.x();
    boolean isItem = MARKER.matcher(paragraph.get(0).text()).matches();
    boolean isCentred = isCentred(line) && isCentred(last);
    if (indent > 0.7 * size && !isCentred && !(isItem && paragraph.size() == 1)) {
      return false;
    }
    if (indent < -0.7 * size && !isCentred && (paragraph.size() > 1 || isItem)) {
      return false;
    }
    if (isHyphenated(last.text()) && Character.isLowerCase(line.text().codePointAt(0))) {
      return true;
    }
    double room = region.right() - last.right();
    double next = line.words().get(0).right() - line.words().get(0).x();
    boolean hadRoom = room > next + 0.6 * size;
    return !hadRoom || !ENDS.matcher(last.text()).matches() && room < next + 0.2 * width();
  }

  private static boolean isHyphenated(String line) {
    return line.matches("(?s).*\\p{L}[-‐\u00ad]$");
  }

  private double width() {
    return region.right() - region.left();
  }

  private boolean isLarge(PageLine line) {
    return line.size() >= LARGER * bodySize;
  }

  private static boolean isOther(PageLine a, PageLine b) {
    return Math.abs(a.size() - b.size()) > 0.06 * a.size() || a.isBold() != b.isBold();
  }

  private boolean isCentred(PageLine line) {
    double left = line.x() - region.left();
    double right = region.right() - line.right();
    return left > 2 * line.size() && Math.abs(left - right) < line.size();
  }

  private void end() {
    if (paragraph.isEmpty()) {
      return;
    }
    ParagraphText text = new ParagraphText();
    for (int i = 0; i < paragraph.size(); i++) {
      PageLine line = paragraph.get(i);
      String after = i + 1 < paragraph.size() ? paragraph.get(i + 1).text() : "";
      for (int w = 0; w < line.words().size(); w++) {
        Word word = line.words().get(w);
        boolean isLast = w == line.words().size() - 1;
        String space = w > 0 && line.isParted(w) ? " " : "";
        if (!space.isEmpty()) {
          text.text(space, Face.PLAIN.size(word.size()), "");
        }
        String words = isLast && !after.isEmpty() ? ends.end(word.text(), after) : word.text();
        boolean isRaised =
            word.size() < 0.8 * line.size() && word.y() < line.y() - 0.15 * line.size();
        text.text(words, isRaised ? word.face().script(1) : word.face(), word.href());
        if (isLast
            && !after.isEmpty()
            && words.equals(word.text())
            && ends.isParted(words, after)) {
          text.text(" ", Face.PLAIN.size(word.size()), "");
        }
      }
    }
    Region now = region;
    region = began;
    boolean isCentred = paragraph.stream().allMatch(this::isCentred);
    double size = paragraph.get(0).size();
    boolean isIndented =
        paragraph.size() > 1
            && !isCentred
            && paragraph.stream().allMatch(l -> l.x() - began.left() > 1.4 * size);
    region = now;
    out.addAll(text.parts(StyleMeaning.TEXT, Face.PLAIN, isCentred, isIndented, Optional.empty()));
    paragraph = new ArrayList<>();
  }

  private static double bodySize(List<PageLine> lines) {
    Map<Double, Integer> sizes = new HashMap<>();
    lines.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** The usual distance of lines, by size of letters: the median of those that are near. */
  private static Map<Double, Double> pitches(List<List<PageLine>> regions) {
    Map<Double, List<Double>> steps = new HashMap<>();
    for (List<PageLine> lines : regions) {
      for (int i = 1; i < lines.size(); i++) {
        PageLine a = lines.get(i - 1);
        PageLine b = lines.get(i);
        double step = b.y() - a.y();
        if (a.size() == b.size() && step > 0.7 * b.size() && step < 2.4 * b.size()) {
          steps.computeIfAbsent(b.size(), k -> new ArrayList<>()).add(step);
        }
      }
    }
    Map<Double, Double> out = new HashMap<>();
    steps.forEach(
        (size, all) -> {
          all.sort(Comparator.naturalOrder());
          out.put(size, all.get((all.size() - 1) / 3)); // between lines rather than paragraphs
        });
    return out;
  }

  /** Whether paragraphs begin with a line that is set in. */
  private static boolean isIndenting(List<List<PageLine>> regions) {
    int indented = 0;
    for (List<PageLine> lines : regions) {
      Region region = Region.of(lines);
      for (PageLine line : lines) {
        double in = line.x() - region.left();
        indented += in > 0.7 * line.size() && in < 4 * line.size() ? 1 : 0;
      }
    }
    return indented > 2;
  }
}
