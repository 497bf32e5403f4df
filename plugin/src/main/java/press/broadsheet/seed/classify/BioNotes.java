package press.broadsheet.seed.classify;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** What is said about the authors below a text, read from the last paragraph up. */
final class BioNotes {

  private final Findings found;
  private final Deque<Draft.Bio> bios = new ArrayDeque<>();

  BioNotes(Findings found) {
    this.found = found;
  }

  /** In the order in which they stand there. */
  Collection<Draft.Bio> all() {
    return bios;
  }

  /** Takes a paragraph about an author; it stands above those taken before. */
  void add(String name, Block.Paragraph p) {
    Phrase words = p.text();
    if (words.isStressed()) {
      words = unstressed(words);
    }
    if (words.content().size() == 1 && words.content().get(0) instanceof Inline.Text t) {
      String bare = AuthorNote.bare(t.text());
      found.said(t.text());
      words = Phrase.of(bare);
    }
    Optional<String> rest = AuthorNote.afterHeading(words.plain());
    if (rest.isPresent()) {
      int cut = words.plain().length() - rest.get().length();
      found.said(words.canCut(cut) ? words.plain().substring(0, cut) : "");
      words = words.canCut(cut) ? words.from(cut) : words;
    }
    String markdown = PhraseWriter.write(words);
    Draft.Bio next = bios.peekFirst();
    if (next != null
        && next.name().equals(name)
        && AuthorNote.about(p.text().plain(), found.meta.authors).isEmpty()) {
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
}
