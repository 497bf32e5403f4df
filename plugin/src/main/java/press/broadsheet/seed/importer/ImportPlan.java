package press.broadsheet.seed.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;

/**
 * Decides what to do with every file that the seeds give or gave: all articles get their places
 * first, so that each can refer to any other; then they are converted, then the authors, then the
 * pictures that these have asked for. Writes nothing.
 */
final class ImportPlan {

  private final Ledger ledger;
  private final SeedFolder folder;
  private final Map<String, ReadSeed> seeds;
  private final ContentFolder content;
  private final Importer.Options options;
  private final DraftStore store;
  private final Progress progress;
  private final Problems problems;
  private final List<Step> steps = new ArrayList<>();
  private final List<ImportReport.Item> left = new ArrayList<>();

  private ImportPlan(
      Ledger ledger,
      SeedFolder folder,
      List<ReadSeed> seeds,
      ContentFolder content,
      Importer.Options options,
      DraftStore store,
      Progress progress,
      Problems problems) {
    this.ledger = ledger;
    this.folder = folder;
    this.seeds = seeds.stream().collect(Collectors.toMap(ReadSeed::name, Function.identity()));
    this.content = content;
    this.options = options;
    this.store = store;
    this.progress = progress;
    this.problems = problems;
  }

  /**
   * Plans an import.
   *
   * @param seeds the files of the seeds folder, read, in order
   * @param store where the drafts of the seeds lie, and what is to be written is put
   * @param progress hears how far it has come
   * @param problems takes what cannot be converted
   */
  static ImportPlan of(
      Ledger ledger,
      SeedFolder folder,
      List<ReadSeed> seeds,
      ContentFolder content,
      Importer.Options options,
      DraftStore store,
      Progress progress,
      Problems problems) {
    ImportPlan plan =
        new ImportPlan(ledger, folder, seeds, content, options, store, progress, problems);
    plan.decide(seeds);
    return plan;
  }

  /** One step a file of the content. */
  List<Step> steps() {
    return steps;
  }

  /** What the report has to say of seeds that led to no step. */
  List<ImportReport.Item> left() {
    return left;
  }

  /** The ids among those asked for that no seed gives. */
  Set<String> unknown(Set<String> asked) {
    Set<String> unknown = new TreeSet<>(asked);
    steps.forEach(s -> s.conversion().ifPresent(c -> unknown.remove(c.id())));
    return unknown;
  }

  private void decide(List<ReadSeed> inOrder) {
    List<Arrival> arrivals = new ArrayList<>();
    for (ReadSeed seed : inOrder) {
      for (Card card : seed.cards()) {
        arrivals.add(new Arrival(seed.name(), seed.digest(), seed.converter(), card));
      }
    }
    LocalDate today = LocalDate.ofInstant(options.now().at(), options.zone());
    RowClaims rows = new RowClaims(ledger, ContentKind.ARTICLE, folder);
    Placement placement = new Placement(ledger, content, today, options.threads());
    List<Place> places = placement.of(arrivals, rows);
    AssetPlaces assets = new AssetPlaces(inOrder, ledger, folder);
    HeldFiles held = new HeldFiles(arrivals, assets);
    List<LedgerRow> known =
        placement.rows().stream().filter(row -> !isOffered(row.seed())).toList();
    SeedLinks links = new SeedLinks(places, known, assets, held);
    ReferenceRewriting references = new ReferenceRewriting(folder, links, content);

    articles(places, new ArticleConversion(folder, store, references, today));
    authors(new AuthorConversion(folder, references, content, ledger, places));
    AssetSteps copies =
        new AssetSteps(folder, content, store, options.again(), problems, steps, left);
    copies.files(inOrder, assets, links);
    copies.heldFiles(arrivals, held);
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() == ContentKind.ARTICLE && !rows.isClaimed(row)) {
        gone(row, placement.standing(row), options.prune());
      } else if (row.kind() == ContentKind.ASSET && !assets.isClaimed(row)) {
        gone(row, content.of(row), options.prune() && !links.isWanted(row.seed()));
      }
    }
  }

  private void articles(List<Place> places, ArticleConversion conversion) {
    SameStories stories = new SameStories(folder, store);
    PrintedNames names = new PrintedNames(folder, content);
    Iterator<Place> inOrder = places.iterator();
    AtomicInteger done = new AtomicInteger();
    InOrder.forEach(
        places,
        options.threads(),
        place -> conversion.of(place, problems).map(c -> of(place.row(), place.standing(), c)),
        step -> {
          Place place = inOrder.next();
          step.ifPresentOrElse(
              s -> {
                steps.add(s);
                stories.add(place, s);
                names.add(place, s);
              },
              () ->
                  failed(
                      ContentKind.ARTICLE, place.arrival().seed(), place.row(), place.standing()));
          progress.at("Converting articles", done.incrementAndGet(), places.size());
        });
    stories.report(problems);
    names.report(problems);
  }

  private void authors(AuthorConversion authors) {
    Map<String, LedgerRow> known = new HashMap<>();
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() == ContentKind.AUTHOR) {
        known.put(row.id(), row);
      }
    }
    for (Conversion author : authors.all(problems)) {
      Optional<LedgerRow> row = Optional.ofNullable(known.remove(author.id()));
      Standing standing =
          row.map(content::of).orElseGet(() -> content.at(ContentKind.AUTHOR, author.file()));
      steps.add(of(row, standing, author));
    }
    ledger.rows().stream()
        .filter(row -> row.kind() == ContentKind.AUTHOR && known.containsKey(row.id()))
        .forEach(row -> gone(row, content.of(row), options.prune()));
  }

  /** What to do with a file that was made from text. */
  private Step of(Optional<LedgerRow> row, Standing standing, Conversion conversion) {
    boolean again = options.again().contains(conversion.id());
    return Step.of(row, standing, conversion, again).putAside(store);
  }

  private void failed(ContentKind kind, String seed, Optional<LedgerRow> row, Standing standing) {
    row.ifPresent(known -> steps.add(Step.unknown(known, standing)));
    String file = row.isPresent() ? standing.file() : "";
    left.add(ImportReport.bare(kind, Outcome.FAILED, seed, file, ""));
  }

  /** A line that nothing gives any more, unless what gave it merely cannot be read. */
  private void gone(LedgerRow row, Standing standing, boolean prune) {
    ReadSeed seed = seeds.get(row.seed());
    boolean cannotTell = seed == null ? folder.mayHold(row.seed()) : !seed.state().isSettled();
    steps.add(cannotTell ? Step.unknown(row, standing) : Step.ofGone(row, standing, prune));
  }

  private boolean isOffered(String seed) {
    ReadSeed read = seeds.get(seed);
    return read != null && read.state() == ReadSeed.State.OFFERED;
  }
}
