package press.broadsheet.seed.classify;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/** Takes lines below a text that say one fact: a field, a day, a signature, what was mended. */
final class TailFacts {

  private static final int REACH = 8;
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

  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;

  TailFacts(Findings found, Manuscript text, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
  }

  /** What came out elsewhere first, and what was mended: also above the bio. */
  void notes() {
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

  boolean mayBeOne(String line) {
    return FieldLabel.parse(line).isPresent()
        || DateLine.parse(line).isPresent()
        || RepublicationNote.parse(line).isPresent()
        || EndMark.isOne(line)
        || isSign(line)
        || isSigned(line)
        || isClosing(line);
  }

  private boolean isSign(String line) {
    return Agency.areSigns(line)
        || found.meta.source.filter(s -> Agency.areSignsOf(s.name(), line)).isPresent()
        || found.meta.source.filter(s -> s.name().equals(line)).isPresent();
  }

  /** Takes a line that says a fact and nothing else. */
  boolean take(String line) {
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
    if (isSigned(line)) {
      found.drop(line, "signature");
      return true;
    }
    if (isClosing(line)) {
      found.drop(line, "closing words of a letter");
      return true;
    }
    Optional<DateLine> dates =
        DateLine.parse(line)
            .or(() -> found.putsDayFirst() ? DateLine.dayFirst(line) : Optional.empty());
    dates.ifPresent(d -> found.date(line, d));
    return dates.isPresent();
  }

  /** “Ines Okafor”, “— Ines” of a known author. */
  private boolean isSigned(String line) {
    String name = line.replaceFirst("^[—–-]+\\s?", "");
    int comma = Math.max(name.lastIndexOf(','), name.lastIndexOf('，'));
    if (comma > 2 && Closing.areWords(name.substring(0, comma))) {
      name = name.substring(comma + 1).strip(); // “In solidarity, Dougie”
    }
    return isKnown(name);
  }

  private boolean isKnown(String name) {
    return found.meta.authors.stream()
        .map(Byline::name)
        .anyMatch(n -> name.equalsIgnoreCase(n) || n.startsWith(name + " ") && name.length() > 2);
  }

  /** Above a signature; in a letter to somebody it is text. */
  private boolean isClosing(String line) {
    return found.hasWriters()
        && line.matches(".*[,\\uFF0C]$")
        && Closing.areWords(line)
        && !Closing.isLetter(text);
  }
}
