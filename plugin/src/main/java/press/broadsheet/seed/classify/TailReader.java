package press.broadsheet.seed.classify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
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
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)about the (?:authors?|writers?)|the author|über den autor|über die autor(?:in|en)"
              + "|zur person|à propos de l[’']aut(?:eur|rice)|sobre (?:el|la) autora?"
              + "|sull[’']autor[ei]|over de auteur");
  private static final Pattern SPEAKS = Pattern.compile("^(?::|:|\\s+(?:said|says|told|asked)\\b)");

  private final Findings found;
  private final List<Block> blocks;
  private final boolean marksHeadings;
  private final Deque<Draft.Bio> bios = new ArrayDeque<>();

  /**
   * @param blocks the article's; those that are read here are removed
   */
  TailReader(Findings found, List<Block> blocks, boolean marksHeadings) {
    this.found = found;
    this.blocks = blocks;
    this.marksHeadings = marksHeadings;
  }

  /** Whether a line is the heading of what is said about the authors. */
  public static boolean isAbout(String line) {
    return ABOUT.matcher(line.strip().replaceFirst("\\s*[::]$", "")).matches();
  }

  void read() {
    marks();
    authors();
    found.authorsFromProperties();
    about();
    for (int left = REACH; left > 0 && blocks.size() > 1 && last(); left--) {
      blocks.remove(blocks.size() - 1);
    }
    found.bios.addAll(bios);
    closingMark();
  }

  /** End marks above what is said to editors, which stays. */
  private void marks() {
    for (int i = blocks.size() - 2; i > 0; i--) {
      String text = plain(i);
      if (text.length() < 20 && EndMark.isBefore(text, plain(i + 1))) {
        found.drop(text, "end mark");
        blocks.remove(i);
      }
    }
  }

  /**
   * A byline below the text comes first: the paragraph after it is a bio if it names that author.
   */
  private void authors() {
    for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - REACH; i--) {
      String text = plain(i);
      Optional<FieldLabel> label =
          FieldLabel.parse(text).filter(l -> l.field() == FieldLabel.Field.AUTHORS);
      Optional<BylineLine> byline = BylineLine.parse(text);
      boolean isStated =
          byline.isPresent() && text.matches("(?s)^[^\\s::]+(?: [^\\s::]+)?\\s*[::].*");
      boolean isSigned =
          byline.isPresent() && found.meta.authors.isEmpty() && i >= blocks.size() - 3;
      if (label.isPresent() && !marksHeadings && found.label(label.get())) {
        blocks.remove(i);
        return;
      }
      if (byline.isPresent() && (isStated || isSigned)) {
        found.byline(text, byline.get());
        blocks.remove(i);
        return;
      }
    }
  }

  /** All that follows a line “About the author”. */
  private void about() {
    for (int i = blocks.size() - 2; i > 0 && i >= blocks.size() - REACH; i--) {
      if (isAbout(plain(i)) && !found.meta.authors.isEmpty()) {
        for (int j = blocks.size() - 1; j > i; j--) {
          String text = plain(j);
          if (EndMark.isOne(text)) {
            found.drop(text, "end mark");
          } else if (blocks.get(j) instanceof Block.Paragraph p) {
            bio(named(text).orElse(found.meta.authors.get(0).name()), p);
          } else {
            return;
          }
          blocks.remove(j);
        }
        found.drop(plain(i), "heading above the bio");
        blocks.remove(i);
        return;
      }
    }
  }

  /** Whether the last block belongs to the tail, and then takes it. */
  private boolean last() {
    Block block = blocks.get(blocks.size() - 1);
    String text = plain(blocks.size() - 1);
    if (block instanceof Block.Rule
        || block instanceof Block.Source s && Look.isRule(s.markdown())) {
      return true;
    }
    if (!(block instanceof Block.Paragraph p)) {
      return false;
    }
    if (EndMark.isOne(text) || Look.isRule(text)) {
      found.drop(text, "end mark");
      return true;
    }
    Optional<FieldLabel> label = marksHeadings ? Optional.empty() : FieldLabel.parse(text);
    if (label.isPresent() && FIELDS.contains(label.get().field()) && found.label(label.get())) {
      return true;
    }
    if (found.meta.authors.stream().anyMatch(a -> a.name().equals(text))) {
      found.drop(text, "signature");
      return true;
    }
    Optional<DateLine> dates = DateLine.parse(text);
    if (dates.isPresent()) {
      found.date(text, dates.get());
      return true;
    }
    boolean isBio =
        p.hint() == Block.Hint.BIO && !found.meta.authors.isEmpty() || named(text).isPresent();
    if (isBio && text.length() <= MAX_BIO) {
      bio(named(text).orElseGet(() -> found.meta.authors.get(0).name()), p);
      return true;
    }
    return false;
  }

  /** The author with whose name a paragraph begins. */
  private Optional<String> named(String text) {
    for (Byline author : found.meta.authors) {
      String name = author.name();
      boolean begins = text.startsWith(name);
      String after = begins ? text.substring(name.length()) : "";
      boolean isWord =
          after.isEmpty()
              || !Character.isLetterOrDigit(after.codePointAt(0))
              || !Character.isLowerCase(name.codePointBefore(name.length()));
      boolean isBio = begins && isWord && after.length() > 8 && !SPEAKS.matcher(after).find();
      if (isBio) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private void bio(String name, Block.Paragraph p) {
    Phrase text = p.text();
    if (text.isStressed()) {
      text = unstressed(text);
    }
    String markdown = PhraseWriter.write(text);
    Draft.Bio next = bios.peekFirst();
    if (next != null && next.name().equals(name) && !named(p.text().plain()).isPresent()) {
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

  /** “… to the last word. ■” */
  private void closingMark() {
    int i = blocks.size() - 1;
    if (blocks.get(i) instanceof Block.Paragraph p
        && p.text().content().size() == 1
        && p.text().content().get(0) instanceof Inline.Text t) {
      String mark = EndMark.closing(t.text());
      if (!mark.isEmpty() && mark.length() < t.text().length()) {
        found.drop(mark, "end mark");
        String rest = t.text().substring(0, t.text().length() - mark.length());
        blocks.set(i, new Block.Paragraph(Phrase.of(rest), p.hint(), p.line()));
      }
    }
  }

  private String plain(int index) {
    Block block = blocks.get(index);
    return block instanceof Block.Paragraph p
        ? p.text().plain().strip()
        : block instanceof Block.Heading h ? h.text().plain().strip() : "";
  }
}
