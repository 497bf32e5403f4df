package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.broadsheet.base.Digest;

/**
 * One line of the ledger: the fields of a {@link LedgerRow}, parted by tabs. Backslash, tab, line
 * feed and carriage return in a field are written {@code \\}, {@code \t}, {@code \n} and {@code
 * \r}. A digest that is not there is {@code -}. The last field, the state, is left out when
 * settled; {@code writing:<digest>} says what is about to be written.
 */
final class LedgerLine {

  private static final String NONE = "-";
  private static final String WRITING = "writing:";
  private static final int FIELDS = 8;

  private LedgerLine() {}

  static String of(LedgerRow row) {
    String line =
        String.join(
            "\t",
            row.kind().word(),
            escaped(row.id()),
            escaped(row.file()),
            escaped(row.seed()),
            escaped(row.entry()),
            row.seedDigest().toString(),
            escaped(row.converter()),
            row.written().map(Digest::toString).orElse(NONE));
    return switch (row.state()) {
      case SETTLED -> line;
      case WRITING -> line + "\t" + WRITING + row.intended().orElseThrow();
      case DELETING, PROPOSED, GONE -> line + "\t" + word(row.state());
    };
  }

  /**
   * Reads a line back.
   *
   * @throws IllegalArgumentException if it is no such line, saying why
   */
  static LedgerRow parse(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      fields.add(unescaped(field));
    }
    if (fields.size() != FIELDS && fields.size() != FIELDS + 1) {
      throw new IllegalArgumentException(
          "it has " + fields.size() + " fields parted by tabs, not " + FIELDS);
    }
    ContentKind kind = kind(fields.get(0));
    String file = path(fields.get(2));
    if (!file.startsWith(kind.folder())) {
      throw new IllegalArgumentException("“" + file + "” does not lie in " + kind.folder());
    }
    if (fields.get(1).isEmpty()) {
      throw new IllegalArgumentException("the id is empty");
    }
    String state = fields.size() > FIELDS ? fields.get(FIELDS) : "";
    boolean writing = state.startsWith(WRITING);
    String written = fields.get(7);
    return new LedgerRow(
        kind,
        fields.get(1),
        file,
        path(fields.get(3)),
        fields.get(4),
        digest(fields.get(5)),
        fields.get(6).intern(), // most lines have the same
        written.equals(NONE) ? Optional.empty() : Optional.of(digest(written)),
        writing ? LedgerRow.State.WRITING : state(state),
        writing ? Optional.of(digest(state.substring(WRITING.length()))) : Optional.empty());
  }

  private static ContentKind kind(String word) {
    for (ContentKind kind : ContentKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("it begins with “" + word + "”");
  }

  private static LedgerRow.State state(String word) {
    if (word.isEmpty()) {
      return LedgerRow.State.SETTLED;
    }
    for (LedgerRow.State state : LedgerRow.State.values()) {
      if (word(state).equals(word)
          && state != LedgerRow.State.SETTLED
          && state != LedgerRow.State.WRITING) {
        return state;
      }
    }
    throw new IllegalArgumentException("“" + word + "” is no state");
  }

  private static String word(LedgerRow.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Digest digest(String hex) {
    try {
      return Digest.parse(hex);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("“" + hex + "” is no digest", e);
    }
  }

  private static String path(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("“" + path + "” is no path below a folder");
      }
    }
    return path;
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String field) {
    StringBuilder out = new StringBuilder(field.length());
    boolean escaped = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (escaped) {
        int code = "\\tnr".indexOf(c);
        if (code < 0) {
          throw new IllegalArgumentException("a backslash stands before none of \\, t, n, r");
        }
        out.append("\\\t\n\r".charAt(code));
      } else if (c != '\\') {
        out.append(c);
      }
      escaped = !escaped && c == '\\';
    }
    if (escaped) {
      throw new IllegalArgumentException("a backslash stands before none of \\, t, n, r");
    }
    return out.toString();
  }
}
