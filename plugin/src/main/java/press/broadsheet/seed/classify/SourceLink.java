package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Source;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/**
 * The address of the first publication, where its name is a link: “first published in [Campanile]”.
 */
final class SourceLink {

  private SourceLink() {}

  /** Adds the address to a source that has none. */
  static void add(Findings found, List<Block> blocks) {
    Optional<Source> source = found.meta.source.filter(s -> s.url().isEmpty());
    if (source.isEmpty()) {
      return;
    }
    String name = source.get().name();
    for (Block block : blocks) {
      Optional<String> address =
          block instanceof Block.Paragraph p ? in(p.text().content(), name) : Optional.empty();
      if (address.isPresent()) {
        found.meta.source = Optional.of(new Source(name, address.get(), source.get().canonical()));
        return;
      }
    }
  }

  private static Optional<String> in(List<Inline> content, String name) {
    for (Inline piece : content) {
      Optional<String> address = Optional.empty();
      if (piece instanceof Inline.Link l) {
        boolean isNamed = new Phrase(l.content()).plain().strip().endsWith(name);
        address = isNamed && l.href().startsWith("http") ? Optional.of(l.href()) : Optional.empty();
      } else if (piece instanceof Inline.Emphasis e) {
        address = in(e.content(), name);
      } else if (piece instanceof Inline.Strong s) {
        address = in(s.content(), name);
      } else if (piece instanceof Inline.Source s) {
        Matcher m =
            Pattern.compile(
                    "\\[[^\\[\\]]{0,60}"
                        + Pattern.quote(name)
                        + "[*_]*\\]\\(<?(https?://[^\\s)>]+)")
                .matcher(s.markdown());
        address = m.find() ? Optional.of(m.group(1)) : Optional.empty();
      }
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }
}
