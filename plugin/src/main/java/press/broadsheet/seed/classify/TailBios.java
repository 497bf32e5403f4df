package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;

/** Takes the paragraphs below a text that say who its authors are. */
final class TailBios {

  private static final int REACH = 8;
  private static final int MAX_BIO = 900;

  private static final int MOST_LINES = 6;
  private static final int MAX_LINE = 60;

  private final Findings found;
  private final Manuscript text;
  private final BioNotes bios;

  TailBios(Findings found, Manuscript text) {
    this.found = found;
    this.text = text;
    this.bios = new BioNotes(found);
  }

  /** Hands over what was taken, in the order in which it stands there. */
  void close() {
    found.bios.addAll(bios.all());
  }

  /** All that follows a line “About the author”. */
  void about() {
    for (int i = text.size() - 2; i > 0 && i >= text.size() - REACH; i--) {
      if (AuthorNote.isHeading(text.plain(i)) && !found.meta.authors.isEmpty()) {
        if (isOfAnother(i + 1)) {
          return;
        }
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

  /** “Zur Person” below an interview is about who was asked. */
  private boolean isOfAnother(int index) {
    String words = text.plain(index);
    return named(words).isEmpty()
        && LooseBio.isOfAnother(words, text, index, found.meta.title + " " + found.meta.subtitle);
  }

  /** “Ana Ruiz is a nurse. Tom Lind teaches law.” of two authors: each in a line of its own. */
  private List<String> lines(Block.Paragraph p) {
    List<String> lines = text.lines(text.size() - 1);
    boolean isPlain =
        p.text().content().size() == 1 && p.text().content().get(0) instanceof Inline.Text;
    int authors = found.meta.authors.size();
    if (lines.size() > 1
        || !isPlain
        || authors < 2
        || authors > MOST_LINES
        || lines.get(0).length() > 2 * MAX_BIO) {
      return lines;
    }
    String words = lines.get(0);
    for (Byline author : found.meta.authors) {
      words = words.replaceAll("(?<=[.!?…])\\s+(?=" + Pattern.quote(author.name()) + ")", "\n");
    }
    return List.of(words.split("\n"));
  }

  /** The author’s name, and below it in short lines what and where the author is. */
  private boolean isSignature(List<String> lines) {
    return lines.size() > 1
        && lines.size() < MOST_LINES
        && found.meta.authors.stream().anyMatch(a -> a.name().equalsIgnoreCase(lines.get(0)))
        && lines.stream()
            .skip(1)
            .allMatch(
                l -> l.length() <= MAX_LINE && !l.isEmpty() && !l.matches(".*[.!?。]$|\\p{Ll}.*"));
  }

  /** “Ines Okafor, okafor@paper.example” */
  private boolean isNameAndAddress(String line) {
    return found.meta.authors.stream()
        .anyMatch(
            a ->
                line.startsWith(a.name())
                    && ContactLine.isOne(
                        line.substring(a.name().length()).replaceFirst("^[\\s,:|/·•–—-]+", "")));
  }

  /** Takes the last paragraph; false if it is anything else. */
  boolean take(Block.Paragraph p) {
    String words = text.plain(text.size() - 1);
    List<String> lines = lines(p);
    if (isSignature(lines) || lines.size() == 1 && isNameAndAddress(words)) {
      found.drop(words, "signature");
      return true;
    }
    boolean isOneBio = lines.stream().filter(l -> named(l).isPresent()).count() < 2;
    boolean isBio =
        isOneBio && p.hint() == Block.Hint.BIO && !found.meta.authors.isEmpty()
            || isOneBio && named(words).isPresent();
    if (isBio && words.length() <= MAX_BIO) {
      bios.add(named(words).orElseGet(() -> found.meta.authors.get(0).name()), p);
      return true;
    }
    if (lines.size() > 1 && lines.stream().allMatch(l -> named(l).isPresent())) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        bios.add(named(lines.get(i)).orElseThrow(), Block.Paragraph.of(lines.get(i), p.line()));
      }
      return true;
    }
    return false;
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
