package press.broadsheet.seed.classify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

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
          FieldLabel.Field.SLUG);
  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;
  private final Deque<Draft.Bio> bios = new ArrayDeque<>();

  /**
   * @param text loses what is read here
   */
  TailReader(Findings found, Manuscript text, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
  }

  /** Whether a line is the heading of what is said about the authors. */
  public static boolean isAbout(String line) {
    return AuthorNote.isHeading(line);
  }

  void read() {
    PressRelease.takeBelow(found, text);
    marks();
    notes();
    authors();
    found.authorsFromProperties();
    about();
    for (int left = REACH; left > 0 && text.size() > 1 && last(); left--) {
      text.removeLast();
    }
    if (text.size() > 1 && Signature.takeBelow(found, text)) {
      text.removeLast();
    }
    found.bios.addAll(bios);
    closingMark();
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

  private boolean takeByline(String line, int index) {
    boolean isLast = index >= text.size() - 3;
    if (isLast && BylineLine.namesNobody(line)) {
      found.drop(line, "byline that names nobody");
      return true;
    }
    Optional<FieldLabel> label =
        FieldLabel.parse(line).filter(l -> l.field() == FieldLabel.Field.AUTHORS);
    if (label.isPresent() && !marksHeadings && found.label(label.get())) {
      return true;
    }
    Optional<BylineLine> byline = BylineLine.parse(line);
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
            bio(named(words).orElse(found.meta.authors.get(0).name()), p);
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
    if (EndMark.isOne(words) || Look.isRule(words)) {
      found.drop(words, "end mark");
      return true;
    }
    if (BylineWords.DESK_CREDIT.matcher(words).matches()) {
      found.drop(words, "desk that saw the text through");
      return true;
    }
    if (Look.isCopyright(words)) {
      found.drop(words, "copyright notice");
      return true;
    }
    if (Agency.areSigns(words)) {
      found.drop(words, "signs of agencies and writers");
      return true;
    }
    boolean isOneBio =
        text.lines(text.size() - 1).stream().filter(l -> named(l).isPresent()).count() < 2;
    boolean isBio =
        isOneBio && p.hint() == Block.Hint.BIO && !found.meta.authors.isEmpty()
            || isOneBio && named(words).isPresent();
    if (isBio && words.length() <= MAX_BIO) {
      bio(named(words).orElseGet(() -> found.meta.authors.get(0).name()), p);
      return true;
    }
    List<String> lines = text.lines(text.size() - 1);
    if (lines.size() > 1 && lines.stream().allMatch(l -> named(l).isPresent())) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        bio(named(lines.get(i)).orElseThrow(), Block.Paragraph.of(lines.get(i), p.line()));
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
    Optional<DateLine> dates = DateLine.parse(line);
    dates.ifPresent(d -> found.date(line, d));
    return dates.isPresent();
  }

  /** The author whom a paragraph is about. */
  private Optional<String> named(String words) {
    return AuthorNote.about(words, found.meta.authors);
  }

  private void bio(String name, Block.Paragraph p) {
    Phrase words = p.text();
    if (words.isStressed()) {
      words = unstressed(words);
    }
    Optional<String> rest = AuthorNote.afterHeading(words.plain());
    if (rest.isPresent()) {
      int cut = words.plain().length() - rest.get().length();
      found.said(words.canCut(cut) ? words.plain().substring(0, cut) : "");
      words = words.canCut(cut) ? words.from(cut) : words;
    }
    String markdown = PhraseWriter.write(words);
    Draft.Bio next = bios.peekFirst();
    if (next != null && next.name().equals(name) && named(p.text().plain()).isEmpty()) {
      bios.removeFirst();
      markdown = markdown + "\n\n" + next.text();
    }
    bios.addFirst(new Draft.Bio(name, markdown));
  }

  private static Phrase unstressed(Phrase text) {
    List<Inline> words =
        text.content().stream()
            .filter(i -> !(i instanceof Inline.Text t && t.text().isBlank()))
            .toList();
    Inline only = words.get(0);
    if (only instanceof Inline.Strong s) {
      return new Phrase(s.content());
    }
    if (only instanceof Inline.Emphasis e) {
      return new Phrase(e.content());
    }
    if (only instanceof Inline.Source s) {
      String core = s.markdown().strip().replaceAll("^([*_]{1,3})(.*)\\1$", "$2");
      return new Phrase(List.of(new Inline.Source(core, s.plain())));
    }
    return text;
  }

  /** “… to the last word. ■”, “… ab. (mkl/nwa)” */
  private void closingMark() {
    int i = text.size() - 1;
    if (text.block(i) instanceof Block.Paragraph p
        && p.text().content().size() == 1
        && p.text().content().get(0) instanceof Inline.Text t) {
      String mark = EndMark.closing(t.text());
      if (mark.isEmpty()) {
        mark = signs(t.text());
      }
      if (!mark.isEmpty() && mark.length() < t.text().length()) {
        found.drop(mark, mark.endsWith(")") ? "signs of agencies and writers" : "end mark");
        String rest = t.text().substring(0, t.text().length() - mark.length());
        text.set(i, new Block.Paragraph(Phrase.of(rest), p.hint(), p.line()));
      }
    }
  }

  private static String signs(String words) {
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('\uFF08'));
    boolean isAfterSentence =
        open > 1 && words.substring(0, open).strip().matches("(?s).*[.!?…。”“»\"]$");
    String last = open < 0 ? "" : words.substring(open);
    return isAfterSentence && last.length() < 30 && Agency.areSigns(last) ? last : "";
  }
}
