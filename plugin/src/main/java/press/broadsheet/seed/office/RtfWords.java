package press.broadsheet.seed.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The control words of RTF that say what a group is, and those that stand for a character. */
final class RtfWords {

  /** Groups that hold nothing for readers. Those that begin with a star are passed over anyway. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "filetbl",
          "nonshppict",
          "shprslt",
          "xe",
          "tc",
          "rxe",
          "bkmkstart",
          "pn",
          "bkmkend",
          "revtbl",
          "listtable",
          "listoverridetable",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "themedata",
          "private",
          "objdata",
          "objclass",
          "mmathPr");

  private static final Set<String> ASIDES =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation");

  /** Groups that begin with a star and are read all the same. */
  private static final Set<String> KNOWN =
      Set.of(
          "fldinst",
          "footnote",
          "shppict",
          "shpinst",
          "picprop",
          "annotation",
          "ud",
          "moMath",
          "mr",
          "pntext");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("tab", "\t"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "-"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"));

  private RtfWords() {}

  /**
   * Whether a group holds nothing for readers.
   *
   * @param isOptional whether it begins with a star
   */
  static boolean isSkipped(String word, boolean isOptional) {
    return SKIPPED.contains(word) || isOptional && !KNOWN.contains(word);
  }

  /** Whether a group stands beside the text: a running head, a comment. */
  static boolean isAside(String word) {
    return ASIDES.contains(word);
  }

  /** The character that a word stands for. */
  static Optional<String> sign(String word) {
    return Optional.ofNullable(SIGNS.get(word));
  }
}
