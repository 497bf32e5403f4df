package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Source;
import press.broadsheet.seed.Block;

/**
 * Reads what stands above the text: labelled fields, kicker, headline, dek, byline, date lines, the
 * picture on top, and the dateline of the first paragraph.
 */
final class HeadReader {

  private static final int MAX_DEK = 360;
  private static final Pattern RELEASE =
      Pattern.compile("(?i)(?:press release\\s*[:–—-]?\\s*)?for immediate release[.:]?");

  private final Findings found;
  private final List<Block> blocks;
  private final boolean marksHeadings;
  private final boolean readsLabels;
  private boolean hasOwnTitle;

  /**
   * @param blocks the article's; those that are read here are removed
   * @param readsLabels whether lines such as “Section: Coast” are fields
   */
  HeadReader(Findings found, List<Block> blocks, boolean marksHeadings, boolean readsLabels) {
    this.readsLabels = readsLabels;
    this.found = found;
    this.blocks = blocks;
    this.marksHeadings = marksHeadings;
  }

  void read() {
    above();
    title();
    for (int left = 12; left > 0 && blocks.size() > 1 && below(); left--) {
      blocks.remove(0);
    }
    dateline();
  }

  /** Fields, a byline or a date that stand even above the headline. */
  private void above() {
    while (blocks.size() > 1 && (isField(plain(0)) || isRelease(plain(0)) || isKickerHint())) {
      blocks.remove(0);
    }
  }

  private boolean isField(String text) {
    String[] lines = text.split("\n");
    if (lines.length == 1 || !Arrays.stream(lines).allMatch(this::isHeaderLine)) {
      return isOneField(text);
    }
    for (String line : lines) {
      if (!isOneField(line.strip())) {
        found.drop(line, "line of the head");
      }
    }
    return true;
  }

  private boolean isOneField(String line) {
    Optional<FieldLabel> label = readsLabels ? FieldLabel.parse(line) : Optional.empty();
    if (label.isPresent() && found.label(label.get())) {
      return true;
    }
    Optional<DateLine> date = DateLine.parse(line);
    date.ifPresent(d -> found.date(line, d));
    if (date.isPresent()) {
      return true;
    }
    if (DateLine.isUnclear(line)) {
      found.drop(line, "date that could mean two days");
      return true;
    }
    Optional<BylineLine> byline = BylineLine.parse(line);
    byline.ifPresent(b -> found.byline(line, b));
    return byline.isPresent() || isBarLine(line);
  }

  private boolean isBarLine(String line) {
    Optional<BarLine> bars = BarLine.parse(line);
    bars.ifPresent(
        b -> {
          b.byline().ifPresent(x -> found.byline(line, x));
          b.date().ifPresent(x -> found.date(line, x));
          b.rest().forEach(x -> found.drop(x, "part of the date line"));
        });
    return bars.isPresent();
  }

  /** “by” on a line of its own, and the name on the next. */
  private boolean isByAlone(String line) {
    if (!line.matches("(?i)(?:written )?by:?") || blocks.size() < 3) {
      return false;
    }
    String name = plain(1);
    Optional<BylineLine> byline = BylineLine.parse("By " + name);
    if (byline.isPresent()) {
      found.byline(name, byline.get());
      found.said(line);
      blocks.remove(0); // the name goes as the block that was read
    }
    return byline.isPresent();
  }

  private boolean isRelease(String line) {
    boolean isRelease = RELEASE.matcher(line).matches();
    if (isRelease) {
      found.drop(line, "release line");
      found.typeFrom("press-release");
    }
    return isRelease;
  }

  private boolean isKickerHint() {
    if (blocks.get(0) instanceof Block.Paragraph p && p.hint() == Block.Hint.KICKER) {
      kicker(p.text().plain());
      return true;
    }
    return false;
  }

  private void title() {
    if (blocks.get(0) instanceof Block.Heading h) {
      String text = oneLine(h.text().plain());
      if (found.meta.title.isEmpty() || sameWords(found.meta.title, text)) {
        found.meta.title = found.meta.title.isEmpty() ? text : found.meta.title;
        hasOwnTitle = true;
        blocks.remove(0);
      }
      return;
    }
    if (blocks.size() < 2 || marksHeadings && !isStressed(0)) {
      return;
    }
    String first = plain(0);
    if (!found.meta.title.isEmpty()) {
      if (sameWords(found.meta.title, first)) {
        hasOwnTitle = true;
        blocks.remove(0);
      }
      return;
    }
    if (blocks.size() > 2 && HeadlineLook.isKicker(first, plain(1))) {
      kicker(first);
      blocks.remove(0);
      first = plain(0);
    }
    if (HeadlineLook.isHeadline(first)) {
      boolean isBroken = isBrokenHeadline();
      found.meta.title = oneLine(isBroken ? first + " " + plain(1) : first);
      hasOwnTitle = true;
      blocks.subList(0, isBroken ? 2 : 1).clear();
    }
  }

  /** Whether the headline goes on in the next line, and ends there. */
  private boolean isBrokenHeadline() {
    if (marksHeadings || blocks.size() < 3) {
      return false;
    }
    int line = blocks.get(0).line();
    boolean isNext = blocks.get(1).line() == line + 1;
    boolean isLast = blocks.get(2).line() > line + 2 || isHeaderLine(plain(2));
    return isNext && isLast && !isHeaderLine(plain(1)) && HeadlineLook.goesOn(plain(0), plain(1));
  }

  private void kicker(String text) {
    String label = HeadlineLook.kickerWord(text);
    if (found.meta.kicker.isEmpty()) {
      found.meta.kicker = label;
    } else if (!found.meta.kicker.equals(label)) {
      found.drop(label, "a second kicker");
    }
    found.typeFrom(label);
  }

  /** Whether the first block belongs to the head, and then takes it. */
  private boolean below() {
    Block first = blocks.get(0);
    if (first instanceof Block.Figure figure) {
      return lead(figure);
    }
    if (!(first instanceof Block.Paragraph p)) {
      return first instanceof Block.Rule;
    }
    String text = p.text().plain().strip();
    if (p.hint() != Block.Hint.NONE) {
      return hinted(p.hint(), text);
    }
    if (isField(text) || isSignature(text) || isByAlone(text)) {
      return true;
    }
    if (!found.meta.authors.isEmpty() && BylineLine.isTitle(text)) {
      found.drop(text, "title in the byline");
      return true;
    }
    if (Look.isRule(text)) {
      return true;
    }
    return dek(p, text);
  }

  private boolean hinted(Block.Hint hint, String text) {
    switch (hint) {
      case KICKER -> kicker(text);
      case DEK -> {
        if (!found.meta.subtitle.isEmpty() && !sameWords(found.meta.subtitle, text)) {
          return false;
        }
        found.meta.subtitle = found.meta.subtitle.isEmpty() ? oneLine(text) : found.meta.subtitle;
      }
      case BYLINE -> {
        Optional<BylineLine> byline = BylineLine.names(text);
        byline.ifPresent(b -> found.byline(text, b));
        return byline.isPresent() || isField(text);
      }
      case DATE -> {
        Optional<DateLine> date = DateLine.parse(text);
        date.ifPresent(d -> found.date(text, d));
        if (date.isEmpty() && found.meta.date.isPresent() && text.length() < 60) {
          found.drop(text, "date line");
          return true;
        }
        return date.isPresent();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A name alone, with a date below it. */
  private boolean isSignature(String text) {
    boolean isOne =
        found.meta.authors.isEmpty()
            && hasOwnTitle
            && text.contains(" ")
            && PersonName.isName(text)
            && isDated(plain(1));
    if (isOne) {
      BylineLine.names(text).ifPresent(b -> found.byline(text, b));
      found.assume("authors");
    }
    return isOne;
  }

  private static boolean isDated(String line) {
    return DateLine.parse(line).isPresent()
        || DateLine.isUnclear(line)
        || BarLine.parse(line).filter(b -> b.byline().isEmpty()).isPresent();
  }

  private boolean dek(Block.Paragraph p, String text) {
    if (!found.meta.subtitle.isEmpty()) {
      boolean isRepeated = sameWords(found.meta.subtitle, text);
      return isRepeated;
    }
    if (!hasOwnTitle || text.length() > MAX_DEK || text.contains("\n") || isCloseTo(text)) {
      return false;
    }
    boolean isHeaderNext = isHeaderLine(plain(1));
    if (!isHeaderNext && (marksHeadings && !p.text().isStressed() || !looksLikeDek(text))) {
      return false;
    }
    found.meta.subtitle = oneLine(text);
    return true;
  }

  /** Without a byline after it, a dek has no full stop, or is far shorter than the text. */
  private boolean looksLikeDek(String text) {
    int next = plain(1).length();
    if (!text.matches("(?s).*[.!?…。][\"'”’»]*$")) {
      return text.length() <= 250 && text.length() >= 20 && next > text.length() && next > 100;
    }
    int median = Look.medianLength(blocks.subList(1, blocks.size()));
    boolean isShort =
        text.length() <= 220
            && text.length() >= 40
            && next * 10 > text.length() * 22
            && median > 2 * text.length()
            && found.meta.dateline.isEmpty();
    if (isShort) {
      found.assume("subtitle");
    }
    return isShort;
  }

  private static boolean isCloseTo(String text) {
    return Dateline.at(text).isPresent() || text.matches("(?s)^(?:[QAQA]\\s?[:.:]\\s).*");
  }

  private boolean lead(Block.Figure figure) {
    Optional<ImageRef> merged = LeadPicture.of(found.meta.image, figure);
    merged.ifPresent(image -> found.meta.image = Optional.of(image));
    merged.ifPresent(image -> found.said(figure.credit())); // “Photo:” stands before a name
    return merged.isPresent();
  }

  private void dateline() {
    if (blocks.isEmpty()
        || !(blocks.get(0) instanceof Block.Paragraph p)
        || !found.meta.dateline.isEmpty()) {
      return;
    }
    Dateline.at(p.text().plain())
        .filter(d -> p.text().canCut(d.length()))
        .ifPresent(
            d -> {
              found.meta.dateline = d.place();
              found.said(p.text().plain().substring(0, d.length()));
              d.date()
                  .ifPresent(
                      x -> found.date(x.toString(), new DateLine(d.date(), Optional.empty())));
              if (!d.rest().isEmpty()) {
                found.drop(d.rest(), "day in the dateline");
              }
              if (!d.agency().isEmpty()) {
                agency(d.agency());
              }
              blocks.set(0, new Block.Paragraph(p.text().from(d.length()), p.hint(), p.line()));
            });
  }

  private void agency(String name) {
    if (found.meta.source.isEmpty()) {
      found.meta.source = Optional.of(new Source(name, "", false));
      found.assume("source");
    } else {
      found.drop(name, "agency in the dateline");
    }
  }

  private boolean isHeaderLine(String line) {
    return BylineLine.parse(line).isPresent()
        || DateLine.parse(line).isPresent()
        || DateLine.isUnclear(line)
        || BarLine.parse(line).isPresent()
        || readsLabels && FieldLabel.parse(line).isPresent();
  }

  private boolean isStressed(int index) {
    return blocks.get(index) instanceof Block.Paragraph p && p.text().isStressed();
  }

  private String plain(int index) {
    if (index >= blocks.size()) {
      return "";
    }
    Block block = blocks.get(index);
    return block instanceof Block.Paragraph p
        ? p.text().plain().strip()
        : block instanceof Block.Heading h ? h.text().plain().strip() : "";
  }

  private static boolean sameWords(String a, String b) {
    return Look.words(a).equals(Look.words(b));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
