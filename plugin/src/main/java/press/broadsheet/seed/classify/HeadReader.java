package press.broadsheet.seed.classify;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.Block;

/**
 * Reads what stands above the text: labelled fields, kicker, headline, dek, byline, date lines, the
 * picture on top, and the dateline of the first paragraph.
 */
final class HeadReader {

  private static final int MOST_LINES = 16;
  private static final int LEAST_TEXT = 100;

  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;
  private final HeadFields fields;
  private final Headline headline;
  private final OpeningDateline opening;
  private final Map<Block, HeadRole> roleOf = new IdentityHashMap<>();
  private final DeskNotes desk = new DeskNotes();
  private final WireCodes wire = new WireCodes();
  private boolean hasOwnTitle;
  private boolean isUnderByline;

  /**
   * @param text loses what is read here
   * @param readsLabels whether lines such as “Section: Coast” are fields
   */
  HeadReader(Findings found, Manuscript text, boolean marksHeadings, boolean readsLabels) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
    this.fields = new HeadFields(found, readsLabels, place -> isInText(text, place));
    this.headline = new Headline(found, text, fields, marksHeadings);
    this.opening = new OpeningDateline(found, text);
  }

  /** Whether a paragraph of the text has these words. */
  private static boolean isInText(Manuscript text, String words) {
    for (int i = 1; i < text.size(); i++) {
      String plain = text.plain(i);
      if (plain.length() > LEAST_TEXT && plain.contains(words)) {
        return true;
      }
    }
    return false;
  }

  void read() {
    if (!marksHeadings) {
      HeadSplit.apply(text, fields, found.meta.title.isEmpty());
    }
    above();
    if (text.size() > 2
        && text.block(0) instanceof Block.Figure figure
        && text.block(1) instanceof Block.Heading
        && lead(figure)) {
      text.removeFirst(); // a picture above the headline
      above();
    }
    hasOwnTitle = headline.take();
    if (text.size() == 0) {
      return;
    }
    roleOf.putAll(headline.below());
    for (int left = MOST_LINES; left > 0 && text.size() > 1 && below(); left--) {
      text.removeFirst();
    }
    belowPoints();
    if (NamedInDek.take(found, text)) {
      found.assume("authors");
    }
    opening.take();
  }

  /** Bylines and dates under a list of points on top of the text. */
  private void belowPoints() {
    while (hasOwnTitle
        && text.size() > 2
        && text.block(0) instanceof Block.Items
        && fields.isOne(text.plain(1))
        && fields.take(text.plain(1))) {
      text.remove(1);
    }
  }

  /** What stands even above the headline. */
  private void above() {
    for (int left = MOST_LINES; left > 0 && text.size() > 1; left--) {
      if (ReleaseContact.takeAbove(found, text)
          || LabelAbove.take(fields, found, text)
          || Letterhead.take(fields, found, text)
          || NameAbove.take(fields, found, text)
          || found.meta.title.isEmpty() && DeskLetter.take(found, text)) {
        continue;
      }
      String line = text.plain(0);
      boolean isRule = Look.isRule(line);
      if (FieldLabel.parse(line).isPresent()) {
        desk.known(text);
      }
      if (!isRule && !isKickerHint() && !fields.take(line) && !isRepublished(line)) {
        Optional<String> reason =
            desk.isNext(text) ? Optional.of("note of the desk") : wire.reason(line);
        if (reason.isEmpty()) {
          break;
        }
        found.drop(line, reason.get());
      }
      if (isRule) {
        found.said(line);
      }
      text.removeFirst();
    }
    if (!found.meta.title.isEmpty()) {
      LabelAbove.takeText(found, text);
    }
  }

  private boolean isKickerHint() {
    if (text.block(0) instanceof Block.Paragraph p
        && p.hint() == Block.Hint.KICKER
        && !PressRelease.isLine(text.plain(0))) {
      headline.kicker(p.text().plain());
      return true;
    }
    return false;
  }

  /** Whether the first block belongs to the head, and then takes it. */
  private boolean below() {
    Block first = text.block(0);
    if (first instanceof Block.Figure figure) {
      return lead(figure);
    }
    if (!(first instanceof Block.Paragraph p)) {
      return first instanceof Block.Rule;
    }
    String words = text.plain(0);
    if (p.hint() != Block.Hint.NONE) {
      return hinted(p.hint(), words);
    }
    boolean isNobody = BylineLine.namesNobody(words) && PersonName.isPlainly(text.plain(1));
    if (fields.take(words)) {
      isUnderByline = true;
      if (isNobody && !found.hasWriters()) {
        BylineLine.names(text.plain(1)).ifPresent(b -> found.byline(text.plain(1), b));
        text.removeFirst();
      }
      return true;
    }
    HeadRole role = roleOf.getOrDefault(first, HeadRole.TEXT);
    if (role == HeadRole.NAMES) {
      Optional<BylineLine> names = Signature.names(words);
      names.ifPresent(b -> fields.signed(words, b));
      isUnderByline = names.isPresent();
      return isUnderByline;
    }
    if (role == HeadRole.DEK) {
      Dek.take(found, p);
      boolean isGuess = Look.endsSentence(words) && !isFactBelow();
      if (isGuess) {
        found.assume("subtitle");
      }
      return true;
    }
    if (fields.takeByAlone(text)) {
      isUnderByline = true;
      return true;
    }
    if (isRepublished(words) || isCorrected(words)) {
      return true;
    }
    Optional<String> reason = wire.reason(words);
    if (reason.isPresent()) {
      found.drop(words, reason.get());
      return true;
    }
    if (hasOwnTitle && TypeWords.of(words).isPresent()) {
      found.typeFrom(words);
      found.drop(words, "kind of article");
      return true;
    }
    if (!found.meta.authors.isEmpty()
        && (BylineLine.isTitle(words) || isUnderByline && BylineLine.isTitleBelow(words))) {
      found.drop(words, "title in the byline");
      if (BylineLine.isScholar(words)) {
        found.typeFrom(ArticleType.OPINION); // who teaches writes as a guest
      }
      return true;
    }
    if (isUnderByline && (isAgency(words) || isPlaceLine(words))) {
      return true;
    }
    return Look.isRule(words) || hasOwnTitle && AgencyLine.take(found, words);
  }

  /** Whether a byline or the like below shows that the line above it is no text. */
  private boolean isFactBelow() {
    HeadRole role =
        text.size() > 1 ? roleOf.getOrDefault(text.block(1), HeadRole.TEXT) : HeadRole.TEXT;
    return role != HeadRole.TEXT;
  }

  private boolean isRepublished(String words) {
    Optional<RepublicationNote> note = RepublicationNote.parse(words);
    note.ifPresent(n -> found.source(words, n));
    return note.isPresent();
  }

  private boolean isCorrected(String words) {
    Optional<CorrectionNote> note = CorrectionNote.parse(words);
    return note.isPresent() && found.correction(words, note.get());
  }

  /** “Meridian Wire” below a byline. */
  private boolean isAgency(String words) {
    boolean isOne = Agency.isOne(words) || Agency.isShortFor(dateline(text.plain(1)), words);
    if (isOne) {
      opening.agency(words);
    }
    return isOne;
  }

  /** “Santa Brígida” between a byline and a date. */
  private boolean isPlaceLine(String words) {
    boolean isOne =
        found.meta.dateline.isEmpty()
            && words.length() <= 40
            && !words.contains("\n")
            && Dateline.arePlaces(words)
            && DateLine.parse(text.plain(1)).isPresent();
    found.meta.dateline = isOne ? words : found.meta.dateline;
    return isOne;
  }

  private static String dateline(String paragraph) {
    return Dateline.at(paragraph).map(Dateline::agency).orElse("");
  }

  private boolean hinted(Block.Hint hint, String words) {
    switch (hint) {
      case KICKER -> headline.kicker(words);
      case DEK -> {
        if (!found.meta.subtitle.isEmpty() && !Look.sameWords(found.meta.subtitle, words)) {
          return false;
        }
        String dek = Look.oneLine(words).replaceFirst("^[—―─–]+\\s*(?=\\S)", "");
        found.meta.subtitle = found.meta.subtitle.isEmpty() ? dek : found.meta.subtitle;
      }
      case BYLINE -> {
        Optional<BylineLine> byline = BylineLine.names(words);
        byline.ifPresent(b -> found.byline(words, b));
        return byline.isPresent() || fields.take(words);
      }
      case DATE -> {
        Optional<DateLine> date = DateLine.parse(words);
        date.ifPresent(d -> found.date(words, d));
        if (date.isEmpty() && found.meta.date.isPresent() && words.length() < 60) {
          found.drop(words, "date line");
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

  private boolean lead(Block.Figure figure) {
    Optional<ImageRef> merged = LeadPicture.of(found.meta.image, figure);
    merged.ifPresent(image -> found.meta.image = Optional.of(image));
    merged.ifPresent(image -> found.said(figure.credit())); // “Photo:” stands before a name
    merged
        .flatMap(image -> LeadPicture.unsaid(image, figure))
        .ifPresent(words -> found.drop(words, "second description of the picture"));
    return merged.isPresent();
  }
}
