package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/**
 * Lines of the head that say a fact and nothing else: labelled fields, bylines, dates, lines of
 * facts with bars, and what stands on press releases.
 */
final class HeadFields {

  private static final Pattern BY_ALONE =
      Pattern.compile("(?iu)(?:(?:written )?by|von|par|por|di|автор|بقلم|文|作者)\\s*[:\\uFF1A]?");

  /** Chinese pages put all on one line: “2026-03-04 来源：海港晚报 作者：林晚舟”. */
  private static final Pattern LABELS_IN_LINE =
      Pattern.compile(
          "\n|[\\s\\u3000]+(?=(?:来源|來源|作者|记者|記者|编辑|編輯|责任编辑|發佈時間|发布时间|时间|字数|字數|阅读|浏览|出典|掲載日|公開日|更新日)[:\\uFF1A])");

  /** A place, for no day of the week is written in capitals and closed with a comma. */
  private static final Pattern CAPITALS_AND_DATE =
      Pattern.compile(
          "^(?!(?:MON|TUES?|WEDNES|THURS?|FRI|SATUR|SUN)(?:DAY)?,|\\p{Lu}+(?:TAG|WOCH|DI|CHE|COLES|VES|NES|TES|DÌ|ERCOLEDÌ|NICA),)\\p{Lu}{3,}(?:[ -]\\p{Lu}+)*,\\s");

  private static final int MAX_PLACE_AND_DATE = 70;

  private final Findings found;
  private final boolean readsLabels;
  private final Predicate<String> isMentioned;
  private final FactTaker facts;

  /** What was asked before: many ask about the same lines. */
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param readsLabels whether lines such as “Section: Coast” are fields
   * @param isMentioned whether the text below speaks of something
   */
  HeadFields(Findings found, boolean readsLabels, Predicate<String> isMentioned) {
    this.found = found;
    this.isMentioned = isMentioned;
    this.facts = new FactTaker(found, isMentioned);
    this.readsLabels = readsLabels;
  }

  /** Takes a block of such lines; false if it says anything else. */
  boolean take(String text) {
    List<String> lines = Arrays.stream(LABELS_IN_LINE.split(text)).map(String::strip).toList();
    if (lines.size() == 1 || !lines.stream().allMatch(this::isOne)) {
      return takeLine(text);
    }
    for (String line : lines) {
      if (!takeLine(line)) {
        found.drop(line, "line of the head");
      }
    }
    return true;
  }

  /** Takes those whom a line names in a way that only its place shows to be a byline. */
  void signed(String line, BylineLine names) {
    boolean isPlaceFirst =
        names.authors().size() == 1
            && PersonName.isPlainly(names.place())
            && isMentioned.test(names.authors().get(0).name())
            && !isMentioned.test(names.place());
    found.byline(
        line,
        isPlaceFirst // “Ain Safa – Samer Ali”
            ? new BylineLine(
                List.of(new Byline(names.place(), "")),
                names.authors().get(0).name(),
                names.date(),
                names.rest())
            : names);
    found.assume("authors");
  }

  private boolean takeLine(String line) {
    if (Embargo.take(found, line) || PressRelease.takeLine(found, line)) {
      return true;
    }
    Optional<FieldLabel> label = readsLabels ? FieldLabel.parse(line) : Optional.empty();
    if (label.isPresent() && found.label(label.get())) {
      return true;
    }
    if (ManuscriptHead.isLabel(line)) {
      found.drop(line, "label of the manuscript");
      ManuscriptHead.type(line).ifPresent(found::typeFrom);
      return true;
    }
    if (Rating.isOne(line)) {
      found.ratingAbove.add(Block.Paragraph.of(line, 0));
      found.typeFrom(ArticleType.REVIEW);
      return true;
    }
    if (Masthead.isOne(line) && BylineLine.parse(line).isEmpty()) {
      Masthead.date(line).ifPresent(d -> found.date(line, d));
      found.drop(line, "name of the publication");
      return true;
    }
    if (BylineLine.isSpecial(line)) {
      found.drop(line, "for whom it was written");
      return true;
    }
    if (CAPITALS_AND_DATE.matcher(line).find() && takePlaceAndDate(line)) {
      return true;
    }
    Optional<DateLine> date = date(line);
    date.ifPresent(d -> found.date(line, d));
    if (date.isPresent()) {
      return true;
    }
    Optional<String> house = HouseLine.reason(line);
    if (house.isPresent()) {
      found.drop(line, house.get());
      return true;
    }
    if (Hashtags.take(found, line)) {
      return true;
    }
    if (BylineWords.isDeskCredit(line)) {
      found.drop(line, "desk that saw the text through");
      return true;
    }
    if (DateLine.isUnclear(line)) {
      found.drop(line, "date that could mean two days");
      return true;
    }
    if (BylineLine.namesNobody(line)) {
      found.drop(line, "byline that names nobody");
      return true;
    }
    Optional<BylineLine> plain = BylineLine.parse(line);
    if (plain.isEmpty() && facts.take(line)) {
      return true;
    }
    Optional<BylineLine> byline = plain.or(() -> DatedByline.parse(line)).or(() -> named(line));
    byline.ifPresent(b -> found.byline(line, b));
    return byline.isPresent() || takeBars(line) || takePlaceAndDate(line);
  }

  /** “Ines Okafor | 4 March 2026”, below a headline. */
  private Optional<BylineLine> named(String line) {
    boolean mayBe = !found.meta.title.isEmpty() && found.meta.authors.isEmpty();
    return mayBe ? BareByline.parse(line).filter(b -> b.date().isPresent()) : Optional.empty();
  }

  /** “Madrid, 4 de marzo de 2026” */
  private boolean takePlaceAndDate(String line) {
    Optional<DatelineParts> parts = placeAndDate(line);
    parts.ifPresent(
        p -> {
          found.date(line, new DateLine(p.date(), Optional.empty()));
          facts.place(p.place());
        });
    return parts.isPresent();
  }

  /** Whether a line says where and when: “Madrid, 4 de marzo de 2026”. */
  static boolean isPlaceAndDate(String line) {
    return placeAndDate(line).isPresent();
  }

  private static Optional<DatelineParts> placeAndDate(String line) {
    return line.length() > MAX_PLACE_AND_DATE || line.indexOf(',') < 0 && line.indexOf('،') < 0
        ? Optional.empty()
        : DatelineParts.of(line)
            .filter(p -> p.date().isPresent() && p.agency().isEmpty() && p.rest().isEmpty())
            .filter(p -> Dateline.isPlace(p.first()) && !p.first().matches(".*\\d.*"));
  }

  private boolean takeBars(String line) {
    Optional<BarLine> bars = BarLine.parse(line);
    bars.ifPresent(
        b -> {
          b.byline().ifPresent(x -> found.byline(line, x));
          b.date().ifPresent(x -> found.date(line, x));
          b.rest().forEach(this::takeRest);
        });
    return bars.isPresent();
  }

  private void takeRest(String part) {
    Optional<DateLine> dayFirst = found.putsDayFirst() ? DateLine.dayFirst(part) : Optional.empty();
    if (dayFirst.isPresent()) {
      found.date(part, dayFirst.get());
      return;
    }
    Optional<FieldLabel> label = readsLabels ? FieldLabel.parse(part) : Optional.empty();
    if (label.isPresent() && found.label(label.get())) {
      return;
    }
    if (!Rubrics.isOne(part) && Dateline.isPlace(part) && facts.isMentionedInPart(part)) {
      facts.place(part);
    } else if (found.meta.section.isEmpty() && BarLine.isSection(part)) {
      found.meta.section = part;
    } else {
      found.drop(part, "part of the date line");
    }
  }

  private Optional<DateLine> date(String line) {
    Optional<DateLine> date = DateLine.parse(line);
    return date.isEmpty() && found.putsDayFirst() ? DateLine.dayFirst(line) : date;
  }

  /** “by” on a line of its own, and the name on the next. */
  boolean takeByAlone(Manuscript text) {
    if (!BY_ALONE.matcher(text.plain(0)).matches() || text.size() < 3) {
      return false;
    }
    String name = text.plain(1);
    Optional<BylineLine> byline = BylineLine.parse("By: " + name).filter(b -> name.length() < 80);
    if (byline.isPresent()) {
      found.said(text.plain(0));
      found.byline(name, byline.get());
      text.removeFirst(); // the name goes as the block that was read
    }
    return byline.isPresent();
  }

  /** Whether a line says anything that belongs to the head, be it for the wire or the desk. */
  boolean isAny(String line) {
    return isOne(line)
        || BY_ALONE.matcher(line).matches()
        || AgencyLine.isOne(line)
        || PressRelease.isLine(line)
        || Embargo.isOne(line)
        || ManuscriptHead.isLabel(line)
        || WireCodes.isOne(line, false)
        || RepublicationNote.parse(line).isPresent()
        || CorrectionNote.parse(line).isPresent();
  }

  /** Whether such a line says who wrote the text. */
  boolean isByline(String line) {
    return BylineLine.parse(line).filter(b -> !b.onlyHelps()).isPresent()
        || DatedByline.parse(line).isPresent()
        || BarLine.parse(line).flatMap(BarLine::byline).isPresent()
        || FactLine.parse(line).flatMap(FactLine::byline).isPresent();
  }

  /** Whether a line says a fact of the head. */
  boolean isOne(String line) {
    return known.computeIfAbsent(line, this::readsAsOne);
  }

  private boolean readsAsOne(String line) {
    return BylineLine.parse(line).isPresent()
        || BylineLine.namesNobody(line)
        || DatedByline.parse(line).isPresent()
        || HouseLine.reason(line).isPresent()
        || Rating.isOne(line)
        || BylineWords.isDeskCredit(line)
        || Hashtags.areAll(line)
        || isDated(line)
        || placeAndDate(line).isPresent()
        || FactLine.parse(line).isPresent()
        || Masthead.isOne(line)
        || BylineLine.isSpecial(line)
        || readsLabels && FieldLabel.parse(line).isPresent();
  }

  /** Whether a line says when, whatever else it says. */
  static boolean isDated(String line) {
    return DateLine.parse(line).isPresent()
        || DateLine.isUnclear(line)
        || BarLine.parse(line).isPresent();
  }
}
