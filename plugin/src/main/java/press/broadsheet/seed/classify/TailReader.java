package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/**
 * Reads what stands below the text: end marks, labelled fields, a byline, date lines, and what is
 * said about the authors.
 */
public final class TailReader {

  private static final int REACH = 8;
  private static final int MAX_BIO = 900;
  private static final Set<FieldLabel.Field> FIELDS =
      EnumSet.of(
          FieldLabel.Field.AUTHORS,
          FieldLabel.Field.DATE,
          FieldLabel.Field.UPDATED,
          FieldLabel.Field.SECTION,
          FieldLabel.Field.TAGS,
          FieldLabel.Field.SERIES,
          FieldLabel.Field.TYPE,
          FieldLabel.Field.LANGUAGE,
          FieldLabel.Field.SLUG,
          FieldLabel.Field.SOURCE,
          FieldLabel.Field.WEB,
          FieldLabel.Field.COUNT,
          FieldLabel.Field.COPYRIGHT,
          FieldLabel.Field.DESK);

  /** One picture, which was not sent along. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?iu)[(\\[]?(?:(?:photo|picture|image|header|cover|top|lead) (?:credit|courtesy)|photo(?:graph)?|picture|image|crédit(?:s)? photo|photo de une|foto|bild(?:nachweis|quelle)?|crédito|immagine)(?: by| of)?\\s*[:\\uFF1A]\\s*\\S.{1,70}"
              + "|[(\\[]?(?:(?:all )?(?:photo(?:graph)?s?|pictures?|images?|art) (?:(?:is |are )?courtesy(?: of)?|via|credit|(?:was |were )?(?:provided|supplied|submitted|contributed|taken) by)|courtesy (?:photo|of)|(?:mit freundlicher genehmigung|bild(?:er)? (?:mit freundlicher genehmigung|zur verfügung gestellt))|(?:photos?|images?) (?:fournies?|aimablement|transmises?|reproduites?)|avec l[’']aimable autorisation|(?:fotos?|imágenes|imagen) (?:cortesía|cedidas?)|cortesía de|(?:foto|immagini|immagine) (?:per gentile|gentilmente)|per gentile concessione|фото (?:предоставлен|любезно)[оы]?|الصور? (?:بإذن|مقدمة)).{0,80}");

  /** All pictures of an article. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?iu)[(\\[]((?:photos|photographs|pictures|fotos|fotografie|bilder|fotografías|fotografie|фотографии)\\s*[:\\uFF1A].{2,60})[)\\]]");

  private static final Pattern INITIALS = Pattern.compile("[(\\[]?(?:\\p{Lu}\\. ?){2,3}[)\\]]?");

  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;
  private final BioNotes bios;

  /**
   * @param text loses what is read here
   */
  TailReader(Findings found, Manuscript text, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
    this.bios = new BioNotes(found);
  }

  /** Whether a line is the heading of what is said about the authors. */
  public static boolean isAbout(String line) {
    return AuthorNote.isHeading(line);
  }

  void read() {
    BelowRelease.take(found, text);
    TailLines lines = new TailLines(found, text, marksHeadings);
    lines.read();
    marks();
    notes();
    authors();
    signedAbove();
    found.authorsFromProperties();
    about();
    for (int left = REACH; left > 0 && text.size() > 1 && last(); left--) {
      text.removeLast();
    }
    if (text.size() > 1) {
      boolean areSeveral = !found.hasWriters() && Signatories.take(found, text);
      if (!areSeveral) {
        SignatureBelow.take(found, text);
      }
    }
    found.bios.addAll(bios.all());
    ClosingMark.take(found, text);
  }

  /** End marks above what is said to editors, which stays. */
  private void marks() {
    for (int i = text.size() - 2; i > 0; i--) {
      String words = text.plain(i);
      if (words.length() < 20 && EndMark.isBefore(words, text.plain(i + 1))) {
        found.drop(words, "end mark");
        text.remove(i);
      }
    }
  }

  /** What came out elsewhere first, and what was mended: also above the bio. */
  private void notes() {
    for (int i = text.size() - 1; i > 0 && i >= text.size() - REACH; i--) {
      if (text.block(i) instanceof Block.Paragraph
          && text.lines(i).size() == 1
          && note(text.plain(i))) {
        text.remove(i);
      }
    }
  }

  private boolean note(String line) {
    Optional<RepublicationNote> note = RepublicationNote.parse(line);
    if (note.isPresent()) {
      found.source(line, note.get());
      return true;
    }
    Optional<CorrectionNote> correction = CorrectionNote.parse(line);
    return correction.isPresent() && found.correction(line, correction.get());
  }

  /**
   * A byline below the text comes first: the paragraph after it is a bio if it names that author.
   */
  private void authors() {
    for (int i = text.size() - 1; i > 0 && i >= text.size() - REACH; i--) {
      List<String> lines = text.lines(i);
      List<String> others = new ArrayList<>();
      for (String line : lines) {
        if (line.isEmpty() || !takeByline(line, i)) {
          others.add(line);
        }
      }
      if (others.isEmpty()) {
        text.remove(i);
      } else if (others.size() < lines.size()) {
        text.keepLines(i, others);
      }
    }
  }

  /** A name above what is said of it: “Ines Okafor”, “The author is a nurse.” */
  private void signedAbove() {
    for (int i = text.size() - 2; i > 1 && i >= text.size() - 3 && !found.hasWriters(); i--) {
      String name = text.plain(i);
      boolean isOne = !name.isEmpty() && PersonName.isPlainly(name);
      for (int j = i + 1; j < text.size(); j++) {
        isOne =
            isOne
                && (AuthorNote.isUnnamed(text.plain(j)) || AuthorNote.begins(text.plain(j), name));
      }
      if (!isOne && !AuthorNote.isUnnamed(text.plain(text.size() - 1))) {
        continue;
      }
      List<Block> notes = new ArrayList<>();
      while (text.size() > i + 1) {
        notes.add(0, text.last());
        text.removeLast();
      }
      SignatureBelow.take(found, text);
      notes.forEach(text::add);
    }
    if (!found.hasWriters()) {
      LooseBio.name(text, found.meta.title).ifPresent(this::known);
    }
  }

  private void known(String name) {
    found.meta.authors.add(0, new Byline(PersonName.recased(name), ""));
    found.assume("authors");
  }

  private boolean takeByline(String line, int index) {
    boolean isLast = index >= text.size() - 3;
    if (isLast && BylineWords.isDeskCredit(line)) {
      found.drop(line, "desk that saw the text through");
      return true;
    }
    if (isLast && PICTURE.matcher(line).matches()) {
      found.drop(line, "credit of a picture that is not here");
      return true;
    }
    if (isLast && BylineLine.namesNobody(line)) {
      found.drop(line, "byline that names nobody");
      return true;
    }
    Optional<FieldLabel> label =
        FieldLabel.parse(line).filter(l -> l.field() == FieldLabel.Field.AUTHORS);
    if (label.isPresent() && !marksHeadings && found.label(label.get())) {
      return true;
    }
    Optional<BylineLine> byline =
        BylineLine.parse(isLast ? PICTURES.matcher(line).replaceFirst("$1") : line);
    if (byline.isEmpty()) {
      return false;
    }
    boolean isStated =
        line.matches("(?s)^[^\\s:\\uFF1A]+(?: [^\\s:\\uFF1A]+)?\\s*[:\\uFF1A/\\uFF0F].*");
    boolean namesWriters = byline.get().authors().stream().anyMatch(a -> a.role().isEmpty());
    boolean isKnown =
        byline.get().authors().stream()
            .allMatch(a -> found.meta.authors.stream().anyMatch(k -> k.name().equals(a.name())));
    boolean isSigned = found.meta.authors.isEmpty() && isLast || isKnown && isLast;
    if (isLast && !isSigned && line.matches("(?i)[(\\[*]*reporting (?:by|from) .*")) {
      found.byline(line, byline.get().as("reporting"));
      return true;
    }
    boolean isCredit = !namesWriters && isLast;
    if (isCredit || namesWriters && (isStated || isSigned)) {
      found.byline(line, byline.get());
      return true;
    }
    return false;
  }

  /** All that follows a line “About the author”. */
  private void about() {
    for (int i = text.size() - 2; i > 0 && i >= text.size() - REACH; i--) {
      if (isAbout(text.plain(i)) && !found.meta.authors.isEmpty()) {
        for (int j = text.size() - 1; j > i; j--) {
          String words = text.plain(j);
          if (EndMark.isOne(words)) {
            found.drop(words, "end mark");
          } else if (text.block(j) instanceof Block.Paragraph p) {
            bios.add(named(words).orElse(found.meta.authors.get(0).name()), p);
          } else {
            return;
          }
          text.remove(j);
        }
        found.drop(text.plain(i), "heading above the bio");
        text.remove(i);
        return;
      }
    }
  }

  /** Whether the last block belongs to the tail, and then takes it. */
  private boolean last() {
    Block block = text.last();
    String words = text.plain(text.size() - 1);
    if (block instanceof Block.Rule
        || block instanceof Block.Source s && Look.isRule(s.markdown())) {
      return true;
    }
    if (!(block instanceof Block.Paragraph p)) {
      return false;
    }
    if (EndMark.isOne(words) || Look.isRule(words) || words.matches("[-–—_=~]{1,3}")) {
      found.drop(words, "end mark");
      return true;
    }
    if (BylineWords.isDeskCredit(words)) {
      found.drop(words, "desk that saw the text through");
      return true;
    }
    if (Look.isCopyright(words)) {
      found.drop(words, "copyright notice");
      return true;
    }
    if (Rating.isOne(words)) {
      found.ratingBelow.add(0, p);
      return true;
    }
    if (Agency.areSigns(words) || INITIALS.matcher(words).matches()) {
      found.drop(words, "signs of agencies and writers");
      return true;
    }
    boolean isOneBio =
        text.lines(text.size() - 1).stream().filter(l -> named(l).isPresent()).count() < 2;
    boolean isBio =
        isOneBio && p.hint() == Block.Hint.BIO && !found.meta.authors.isEmpty()
            || isOneBio && named(words).isPresent();
    if (isBio && words.length() <= MAX_BIO) {
      bios.add(named(words).orElseGet(() -> found.meta.authors.get(0).name()), p);
      return true;
    }
    List<String> lines = text.lines(text.size() - 1);
    if (lines.size() > 1 && lines.stream().allMatch(l -> named(l).isPresent())) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        bios.add(named(lines.get(i)).orElseThrow(), Block.Paragraph.of(lines.get(i), p.line()));
      }
      return true;
    }
    if (lines.size() > 1 && !lines.stream().allMatch(this::mayBeFact)) {
      return false;
    }
    List<String> others = new ArrayList<>();
    for (String line : lines) {
      if (!fact(line)) {
        others.add(line);
      }
    }
    if (!others.isEmpty() && others.size() < lines.size()) {
      text.keepLines(text.size() - 1, others);
    }
    return others.isEmpty();
  }

  private boolean mayBeFact(String line) {
    return FieldLabel.parse(line).isPresent()
        || DateLine.parse(line).isPresent()
        || RepublicationNote.parse(line).isPresent()
        || EndMark.isOne(line)
        || isSign(line)
        || found.meta.authors.stream().anyMatch(a -> a.name().equals(line));
  }

  private boolean isSign(String line) {
    return Agency.areSigns(line)
        || found.meta.source.filter(s -> Agency.areSignsOf(s.name(), line)).isPresent()
        || found.meta.source.filter(s -> s.name().equals(line)).isPresent();
  }

  /** Takes a line that says a fact and nothing else. */
  private boolean fact(String line) {
    if (EndMark.isOne(line)) {
      found.drop(line, "end mark");
      return true;
    }
    if (isSign(line)) {
      found.drop(line, "signs of agencies and writers");
      return true;
    }
    if (note(line)) {
      return true;
    }
    Optional<FieldLabel> label = marksHeadings ? Optional.empty() : FieldLabel.parse(line);
    if (label.isPresent() && FIELDS.contains(label.get().field()) && found.label(label.get())) {
      return true;
    }
    String name = line.replaceFirst("^[—–-]\\s?", "");
    if (found.meta.authors.stream().anyMatch(a -> a.name().equals(name))) {
      found.drop(line, "signature");
      return true;
    }
    Optional<DateLine> dates =
        DateLine.parse(line)
            .or(() -> found.putsDayFirst() ? DateLine.dayFirst(line) : Optional.empty());
    dates.ifPresent(d -> found.date(line, d));
    return dates.isPresent();
  }

  /** “* teaches law at Merrow”, of the only author. */
  private Optional<String> starred(String words) {
    List<Byline> writers = found.meta.authors.stream().filter(a -> a.role().isEmpty()).toList();
    String bare = AuthorNote.bare(words);
    boolean isOne =
        writers.size() == 1
            && words.matches("(?s)^\\(?[*†‡]+\\)?\\s?\\S.*")
            && !bare.isEmpty()
            && (Character.isLowerCase(bare.codePointAt(0))
                || BylineWords.PROFESSION.matcher(bare).find()
                || BylineWords.TITLE.matcher(bare).matches());
    return isOne ? Optional.of(writers.get(0).name()) : Optional.empty();
  }

  /** The author whom a paragraph is about. */
  private Optional<String> named(String words) {
    return AuthorNote.about(words, found.meta.authors).or(() -> starred(words));
  }
}
