package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/** Takes apart lines of a page's head that say several things. */
final class HeadLines {

  private static final int REACH = 12;
  private static final int LONGEST = 120;
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("(?<place>\\p{Lu}[^,\\d]{1,40}), (?<date>.*\\d{4}.*)");
  private static final Pattern LOWER_BY =
      Pattern.compile(
          "(?:par|von|por|di|de|door|by|av|texte? (?:de|par)|от) (?<name>\\p{Lu}[\\p{L}’'.-]*(?: (?:de|da|di|du|van|von|der|el|al|\\p{Lu})[\\p{L}’'.-]*){1,4})");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'.-]+(?: (?:de|da|di|du|van|von|der|el|al|\\p{Lu})[\\p{L}’'.-]*){1,3}");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*(?:staff|reporter|writer|correspondent|editor|columnist|contributor|bureau|service|special to|redakt|reporterin|korrespondent|journalist|rédact|envoyée? spécial|correspondant|redactor|corresponsal|periodista|redazione|inviat[oa]|corrispondente|корреспондент|редакт|обозреватель).*");

  private static final Pattern WHERE =
      Pattern.compile(
          "(?u),? (?:reporting )?(?:in|from|at|aus|à|au|en|a|da|в|из|desde|depuis|dall['’]|en|i|w) ?\\p{Lu}[\\p{L} ,’'.-]{1,40}|,\\s+\\p{Lu}[\\p{L}’' -]{1,30}");

  private HeadLines() {}

  /** The blocks, with several short lines of one paragraph above the text as so many paragraphs. */
  static List<Block> parted(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    boolean isHead = true;
    for (Block block : blocks) {
      boolean isParted =
          isHead
              && out.size() < REACH
              && block instanceof Block.Paragraph p
              && p.text().content().stream().anyMatch(Inline.Break.class::isInstance)
              && p.text().plain().lines().allMatch(l -> l.length() <= LONGEST)
              && (p.text().plain().lines().anyMatch(l -> PageLines.isHeadLine(l.strip()))
                  || isNameAndRole(p.text().plain().strip().split("\\s*\\n\\s*")));
      List<Block> signed =
          isHead && out.size() < REACH && block instanceof Block.Paragraph q
              ? SignedLine.parts(q)
              : List.of();
      if (!signed.isEmpty()) {
        out.addAll(signed);
      } else if (isParted && block instanceof Block.Paragraph p) {
        out.addAll(lines(p));
      } else {
        out.add(block);
      }
      isHead &= !(block instanceof Block.Paragraph p && p.text().plain().length() > 2 * LONGEST);
    }
    return out;
  }

  /** “Brenda Castellano”, and below it “Leader-Telegram staff”. */
  private static boolean isNameAndRole(String[] lines) {
    return lines.length == 2
        && NAME.matcher(lines[0]).matches()
        && ROLE.matcher(lines[1]).matches();
  }

  /** Whether a line says what somebody is, below the name. */
  static boolean isRole(String line) {
    return line.length() <= LONGEST / 2
        && !line.matches(".*[.!?:]$")
        && ROLE.matcher(line).matches();
  }

  private static List<Block> lines(Block.Paragraph p) {
    List<Block> out = new ArrayList<>();
    String[] all = p.text().plain().strip().split("\\s*\\n\\s*");
    if (isNameAndRole(all)) {
      out.add(new Block.Paragraph(Phrase.of(all[0]), Block.Hint.BYLINE, p.line()));
      out.add(new Block.Paragraph(Phrase.of(all[1]), Block.Hint.NONE, p.line()));
      return out;
    }
    List<Inline> line = new ArrayList<>();
    for (Inline piece : p.text().content()) {
      if (piece instanceof Inline.Break) {
        out.add(new Block.Paragraph(new Phrase(line), p.hint(), p.line()));
        line = new ArrayList<>();
      } else {
        line.add(piece);
      }
    }
    out.add(new Block.Paragraph(new Phrase(line), p.hint(), p.line()));
    out.removeIf(b -> b instanceof Block.Paragraph l && l.text().plain().isBlank());
    return out;
  }

  /** The name of “par Solange Etchebarne”; empty for any other line. */
  static Optional<String> name(String line) {
    Matcher m = LOWER_BY.matcher(line);
    return m.matches() ? Optional.of(m.group("name")) : Optional.empty();
  }

  /**
   * Takes “Carmelo Bustos | Puerto Hondo, 9 de noviembre de 2019” into the fields.
   *
   * @return whether all of it could be taken
   */
  static boolean take(String line, FrontMatter.Builder meta) {
    String[] parts = line.split("\\s*[|·•]\\s*");
    FrontMatter.Builder found = FrontMatter.builder();
    for (String part : parts) {
      Matcher place = PLACE_AND_DATE.matcher(part);
      Optional<DateLine> date = DateLine.parse(place.matches() ? place.group("date") : part);
      if (date.isPresent()) {
        found.date = found.date.or(date.get()::published);
        found.dateline = place.matches() ? place.group("place") : found.dateline;
      } else {
        Optional<BylineLine> names = BylineLine.names(part);
        if (names.isEmpty() || !names.get().rest().isEmpty()) {
          return false;
        }
        found.authors.addAll(names.get().authors());
      }
    }
    boolean isSome = parts.length > 1 && !found.dateline.isEmpty();
    if (isSome) {
      meta.date = meta.date.or(() -> found.date);
      meta.dateline = meta.dateline.isEmpty() ? found.dateline : meta.dateline;
      if (meta.authors.isEmpty()) {
        meta.authors.addAll(found.authors);
      }
    }
    return isSome;
  }

  /** Takes the place of “Genève, le 3 février 2026”, if none is known. */
  static void place(String line, FrontMatter.Builder meta) {
    Matcher m = PLACE_AND_DATE.matcher(line);
    boolean isPlace =
        m.matches()
            && DateLine.parse(line).isEmpty()
            && DateLine.parse(m.group("date").replaceFirst("^(?:le|den|am|il|el) ", ""))
                .isPresent();
    if (isPlace && meta.dateline.isEmpty()) {
      meta.dateline = m.group("place");
    }
  }

  /** “Ines Okafor in Port Ansel”, “Ines Okafor, Berlin”, of an author who is known. */
  static boolean isAuthorIn(String words, FrontMatter.Builder meta) {
    return words.length() <= 80
        && meta.authors.stream()
            .anyMatch(
                a ->
                    words.startsWith(a.name())
                        && WHERE.matcher(words.substring(a.name().length())).matches());
  }
}
