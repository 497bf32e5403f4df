package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;

/** A dek that names the author, where no byline does: “Phyllida Crane on the caraway question”. */
final class NamedInDek {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<name>\\p{Lu}[^,.:;]{4,40}?),? (?:on|over|über|zu|sur|à propos de|sobre|acerca de|su|sul|sulla|sull[’']|о|об|про|explains|argues|remembers|recalls|erinnert|erklärt|raconte|explique|recuerda|explica|racconta|spiega)\\s.{4,200}");

  private NamedInDek() {}

  /** Takes the name, if the text never speaks of that person. */
  static boolean take(Findings found, Manuscript text) {
    Matcher m = FORM.matcher(found.meta.subtitle);
    if (found.hasWriters() || !m.matches() || !PersonName.isPlainly(m.group("name"))) {
      return false;
    }
    String name = m.group("name");
    String family = name.substring(name.lastIndexOf(' ') + 1);
    Optional<BylineLine> other =
        text.size() > 1 ? BylineLine.parse(text.plain(text.size() - 1)) : Optional.empty();
    boolean isOne =
        other.isEmpty() && !found.meta.title.contains(family) && !text.mentions(family, -1);
    if (isOne) {
      found.meta.authors.add(0, new Byline(name, ""));
    }
    return isOne;
  }
}
