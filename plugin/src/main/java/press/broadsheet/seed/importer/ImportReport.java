package press.broadsheet.seed.importer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.base.Problem;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;

/**
 * What an import did.
 *
 * @param seeds how many seeds were found, read or not
 * @param items one a file of the content or a seed, by kind, seed and entry
 * @param problems what is wrong with seeds and content, by place
 * @param notes sentences about the import as a whole
 * @param place where the report in full lies, as a person would name it
 */
public record ImportReport(
    int seeds, List<Item> items, List<Problem> problems, List<String> notes, String place) {

  public ImportReport {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * What was done with one file of the content, or with a seed that gave none.
   *
   * @param kind what it is
   * @param outcome what was done
   * @param seed below the seeds folder
   * @param entry the article's name within its seed; empty when the seed holds one
   * @param file below the content folder; empty if there is none
   * @param id stable name; empty if there is none
   * @param assumed names of the fields that were guessed and are not yet checked
   * @param dropped words of the seed that were left out, and why
   * @param origins how each field of an article came to be known; empty for other files, and for an
   *     article of which that cannot be told any more
   * @param note one sentence more; empty when the outcome says it all
   */
  public record Item(
      ContentKind kind,
      Outcome outcome,
      String seed,
      String entry,
      String file,
      String id,
      List<String> assumed,
      List<Draft.Dropped> dropped,
      Map<String, Origin> origins,
      String note) {

    public Item {
      assumed = List.copyOf(assumed);
      dropped = List.copyOf(dropped);
      origins = Collections.unmodifiableMap(new TreeMap<>(origins));
    }
  }

  /** What there is to say of a seed or file that nothing was made of. */
  static Item bare(ContentKind kind, Outcome outcome, String seed, String file, String note) {
    return new Item(kind, outcome, seed, "", file, "", List.of(), List.of(), Map.of(), note);
  }

  /** How many files of that kind had that outcome. */
  public long count(ContentKind kind, Outcome outcome) {
    return items.stream().filter(i -> i.kind() == kind && i.outcome() == outcome).count();
  }

  /**
   * A few lines for the console: {@code 14 seeds: 12 created, 2 unchanged; assumed: date in 3 (see
   * target/broadsheet/import.txt)}. Ends without a line feed.
   */
  public String summary() {
    return ReportText.summary(this);
  }
}
