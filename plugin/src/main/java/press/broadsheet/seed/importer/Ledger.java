package press.broadsheet.seed.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * The committed memory of import, {@code import.tsv} in the content folder: one line per file
 * written, sorted, so that version control merges it line by line. Lines that begin with {@code #}
 * are comments.
 *
 * @param rows in the order of their lines
 */
record Ledger(List<LedgerRow> rows) {

  static final String FILE = "import.tsv";

  private static final String HEADER =
      "# Written by import; keep it with the content. Tabs part: kind, id, file, seed, entry, seed"
          + " digest, converter, digest as written, state.\n";

  Ledger {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the ledger of a content folder; one that is not there has no rows.
   *
   * @throws ProblemException BS0250 naming every line that is damaged or that contradicts another
   */
  static Ledger read(Path content) {
    Path path = content.resolve(FILE);
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return new Ledger(List.of());
    }
    List<LedgerRow> rows = new ArrayList<>();
    List<Problem> damaged = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith("\uFEFF")) {
          line = line.substring(1);
        }
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        try {
          LedgerRow row = LedgerLine.parse(line);
          refuseRepeats(row, seen);
          rows.add(row);
        } catch (IllegalArgumentException e) {
          damaged.add(damaged(number, line, e.getMessage()));
        }
      }
    } catch (CharacterCodingException e) {
      damaged.add(damaged(number + 1, "", "it is not UTF-8, or one of the next lines is not"));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "BS0002",
              Location.of(FILE),
              "The file cannot be read: " + SourceText.reason(e) + ".",
              "Check that it is there and that its permissions let you read it."));
    }
    if (!damaged.isEmpty()) {
      throw new ProblemException(damaged);
    }
    return new Ledger(rows);
  }

  private static Problem damaged(int number, String line, @Nullable String why) {
    return Problem.error(
        "BS0250",
        new Location(FILE, number, 1, line),
        "This line of the import ledger is damaged: " + why + ".",
        "Restore it from version control; after a merge, keep the lines of both sides and"
            + " remove the conflict marks. Nothing was imported.");
  }

  private static void refuseRepeats(LedgerRow row, Set<String> seen) {
    if (!seen.add("id " + row.kind() + " " + row.id())) {
      throw new IllegalArgumentException("an earlier line has the same id");
    }
    if (!seen.add("file " + row.file())) {
      throw new IllegalArgumentException("an earlier line has the same file");
    }
    if (row.kind() != ContentKind.AUTHOR
        && !seen.add("seed " + row.kind() + " " + row.seed() + "\n" + row.entry())) {
      throw new IllegalArgumentException("an earlier line has the same seed and entry");
    }
  }

  /**
   * Writes it, unless it stands there already.
   *
   * @return whether it was written
   * @throws IOException if the disk refuses; the old ledger is then still there
   */
  static boolean write(Path content, Collection<LedgerRow> rows) throws IOException {
    Path path = content.resolve(FILE);
    if (rows.isEmpty() && Files.notExists(path)) {
      return false;
    }
    StringBuilder out = new StringBuilder(HEADER);
    rows.stream().map(LedgerLine::of).sorted().forEach(line -> out.append(line).append('\n'));
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
      return false;
    }
    AtomicFiles.writeDurably(path, bytes); // an intent must outlive a power cut
    return true;
  }
}
