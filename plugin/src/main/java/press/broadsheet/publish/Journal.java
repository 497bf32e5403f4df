package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.broadsheet.base.Digest;

/**
 * All the steps from the last manifest to the next, in the order in which they are done. As a text:
 * a header with the version, one line for each step, and a seal.
 */
record Journal(List<Step> steps) {

  private static final String HEADER = "broadsheet-journal 1";

  Journal {
    steps = List.copyOf(steps);
  }

  /**
   * The manifest after these steps. That of a manifest which has some or all of them already is the
   * same.
   *
   * @param lost moves that could not be done; their files are to be made again
   */
  Manifest applyTo(Manifest last, Set<String> lost) {
    TreeMap<String, Manifest.Entry> entries = new TreeMap<>(last.entries());
    for (Step step : steps) {
      if (step instanceof Step.Move move) {
        boolean isLost = lost.contains(move.path());
        entries.put(move.path(), isLost ? move.entry().doubted() : move.entry());
      } else if (step instanceof Step.Keep keep) {
        entries.put(keep.path(), keep.entry());
      } else {
        entries.remove(step.path());
      }
    }
    return new Manifest(entries);
  }

  /** Whether a file of the site is written or deleted. */
  boolean changesFiles() {
    return steps.stream().anyMatch(step -> !(step instanceof Step.Keep));
  }

  /**
   * What these steps do.
   *
   * @param files how many files the site has after them
   */
  PublishReport report(int files) {
    int written = 0;
    int deleted = 0;
    long bytes = 0;
    for (Step step : steps) {
      if (step instanceof Step.Move move) {
        written++;
        bytes += move.entry().size();
      } else if (step instanceof Step.Delete) {
        deleted++;
      }
    }
    return new PublishReport(written, files - written, deleted, bytes);
  }

  byte[] toBytes() {
    return SealedLines.toBytes(HEADER, steps.stream().map(Journal::line).toList());
  }

  /** The journal that {@link #toBytes} wrote; empty if it is damaged or of another version. */
  static Optional<Journal> parse(byte[] bytes) {
    return SealedLines.parse(HEADER, bytes).flatMap(Journal::ofLines);
  }

  private static String line(Step step) {
    if (step instanceof Step.Move move) {
      return String.join("\t", "move", move.path(), text(move.entry()), move.content().toString());
    }
    if (step instanceof Step.Keep keep) {
      return String.join("\t", "keep", keep.path(), text(keep.entry()));
    }
    return "delete\t" + step.path();
  }

  private static String text(Manifest.Entry entry) {
    return entry.key() + "\t" + entry.size();
  }

  private static Optional<Journal> ofLines(List<String> lines) {
    List<Step> steps = new ArrayList<>(lines.size());
    try {
      for (String line : lines) {
        steps.add(step(line.split("\t", -1)));
      }
      return Optional.of(new Journal(steps));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Step step(String[] fields) {
    if (fields.length < 2 || !Manifest.isPath(fields[1])) {
      throw new IllegalArgumentException("not a path");
    }
    String form = fields[0] + fields.length;
    return switch (form) {
      case "move5" -> new Step.Move(fields[1], entry(fields), Digest.parse(fields[4]));
      case "keep4" -> new Step.Keep(fields[1], entry(fields));
      case "delete2" -> new Step.Delete(fields[1]);
      default -> throw new IllegalArgumentException("not a step: " + form);
    };
  }

  private static Manifest.Entry entry(String[] fields) {
    return new Manifest.Entry(Digest.parse(fields[2]), Long.parseLong(fields[3]));
  }
}
