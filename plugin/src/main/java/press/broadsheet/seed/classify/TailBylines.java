package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/** Takes the bylines and credits below a text, and names that stand above what is said of them. */
final class TailBylines {

  private static final int REACH = 8;

  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;

  TailBylines(Findings found, Manuscript text, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
  }

  /**
   * A byline below the text comes first: the paragraph after it is a bio if it names that author.
   */
  void read() {
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
  void signedAbove() {
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
    if (isLast && WireCredit.take(found, line)) {
      return true;
    }
    if (isLast && PictureCredit.isOne(line)) {
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
    Optional<BylineLine> byline = BylineLine.parse(isLast ? PictureCredit.unbracketed(line) : line);
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
}
