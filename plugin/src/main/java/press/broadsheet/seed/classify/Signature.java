package press.broadsheet.seed.classify;

import java.util.Optional;

/** A name on a line of its own, with no word such as “by” before it. */
final class Signature {

  private Signature() {}

  /** The people whom a line names. */
  static Optional<BylineLine> names(String line) {
    String bare = HeadLine.withoutWith(EastAsianName.withoutSign(line));
    return BareByline.parse(bare).or(() -> BylineLine.names(bare));
  }

  /** Whether a line of names says also when, or what the people are or did. */
  static boolean saysMore(BylineLine names) {
    return names.date().isPresent()
        || !names.rest().isEmpty()
        || names.authors().stream().anyMatch(a -> !a.role().isEmpty());
  }

  /** Whether the end of the text says who that is. */
  static boolean isToldBelow(Manuscript text, String name) {
    String last = text.plain(text.size() - 1);
    int line = last.indexOf('\n');
    String below =
        line > 0 && AuthorNote.isHeading(last.substring(0, line)) ? last.substring(line + 1) : last;
    String note = AuthorNote.afterHeading(below).orElse(below);
    return AuthorNote.begins(note, name) || note.startsWith(name);
  }
}
