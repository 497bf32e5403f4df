package press.broadsheet.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Problems;

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
  private final Problems problems;
  private final LocalDate today;
  private final List<Step> steps = new ArrayList<>();
  private final List<ImportReport.Item> left = new ArrayList<>();

  ImportPlan(
      Ledger ledger,
      SeedFolder folder,
      List<ReadSeed> seeds,
      ContentFolder content,
      Importer.Options options,
      Problems problems) {
    this.ledger = ledger;
    this.folder = folder;
    this.seeds = seeds.stream().collect(Collectors.toMap(ReadSeed::name, Function.identity()));
    this.content = content;
    this.options = options;
    this.problems = problems;
    this.today = LocalDate.ofInstant(options.now().at(), options.zone());
    decide(seeds);
  }

  /** One step a file of the content. */
  List<Step> steps() {
    return steps;
  }

  /** What the report has to say of seeds that led to no step. */
  List<ImportReport.Item> left() {
    return left;
  }

  private void decide(List<ReadSeed> inOrder) {
    List<Arrival> arrivals = new ArrayList<>();
    for (ReadSeed seed : inOrder) {
      for (Draft draft : seed.drafts()) {
        arrivals.add(new Arrival(seed.name(), seed.digest(), seed.converter(), draft));
      }
    }
    RowClaims rows = new RowClaims(ledger, ContentKind.ARTICLE, folder);
    Placement placement = new Placement(ledger, content, today);
    List<Place> places = placement.of(arrivals, rows);

    RowClaims assetRows = new RowClaims(ledger, ContentKind.ASSET, folder);
    Map<String, LedgerRow> knownAssets = new HashMap<>();
    AssetPlaces assets = assetPlaces(inOrder, assetRows, knownAssets);
    SeedLinks links = new SeedLinks(places, placement.rows(), assets);
    ReferenceRewriting references = new ReferenceRewriting(folder, links, content);

    articles(places, new ArticleConversion(folder, references, today));
    authors(new AuthorConversion(folder, references, places));
    assets(inOrder, assets, links, knownAssets);
    for (LedgerRow row : ledger.rows()) {
      boolean isGone =
          switch (row.kind()) {
            case ARTICLE -> !rows.isClaimed(row);
            case ASSET -> !assetRows.isClaimed(row);
            case AUTHOR -> false;
          };
      if (isGone) {
        gone(row, row.kind() == ContentKind.ARTICLE ? placement.standing(row) : content.of(row));
      }
    }
  }

  private void articles(List<Place> places, ArticleConversion conversion) {
    List<Optional<Conversion>> converted =
        InOrder.map(places, options.threads(), place -> conversion.of(place, problems));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (converted.get(i).isPresent()) {
        step(place.row(), place.standing(), converted.get(i).get());
      } else {
        place.row().ifPresent(row -> steps.add(Step.unknown(row, place.standing())));
        left.add(
            item(
                ContentKind.ARTICLE,
                Outcome.FAILED,
                place.arrival().seed(),
                place.row().isPresent() ? place.file() : "",
                ""));
      }
    }
  }

  private void authors(AuthorConversion authors) {
    Map<String, LedgerRow> known = new HashMap<>();
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() == ContentKind.AUTHOR) {
        known.put(row.id(), row);
      }
    }
    for (Conversion author : authors.all(known, problems)) {
      Optional<LedgerRow> row = Optional.ofNullable(known.remove(author.id()));
      Optional<String> persons =
          row.isEmpty() ? content.authorNamed(author.id()) : Optional.empty();
      if (persons.filter(file -> !file.equals(author.file())).isPresent()) {
        left.add(
            item(
                ContentKind.AUTHOR,
                Outcome.KEPT_EDITED,
                author.seed(),
                persons.get(),
                "A person wrote it; the seed's bio is not used."));
        continue;
      }
      Standing standing =
          row.map(content::of).orElseGet(() -> content.at(ContentKind.AUTHOR, author.file()));
      step(row, standing, author);
    }
    ledger.rows().stream()
        .filter(row -> row.kind() == ContentKind.AUTHOR && known.containsKey(row.id()))
        .forEach(row -> gone(row, content.of(row)));
  }

  private AssetPlaces assetPlaces(
      List<ReadSeed> inOrder, RowClaims rows, Map<String, LedgerRow> known) {
    List<String> attachments =
        inOrder.stream()
            .filter(s -> s.state() == ReadSeed.State.ATTACHMENT)
            .map(ReadSeed::name)
            .toList();
    for (String attachment : attachments) {
      rows.claimNamed(attachment, "").ifPresent(row -> known.put(attachment, row));
    }
    if (rows.hasOrphans()) {
      for (String attachment : attachments) {
        if (!known.containsKey(attachment)) {
          digest(attachment)
              .flatMap(digest -> rows.claimMoved(digest, ""))
              .ifPresent(row -> known.put(attachment, row));
        }
      }
    }
    return new AssetPlaces(attachments, known, ledger);
  }

  private Optional<Digest> digest(String attachment) {
    ReadSeed seed = Objects.requireNonNull(seeds.get(attachment));
    try {
      return Files.size(seed.path()) > AssetConversion.MAX_BYTES
          ? Optional.empty()
          : Optional.of(Digest.of(Files.readAllBytes(seed.path())));
    } catch (IOException e) {
      return Optional.empty(); // reported if an article asks for it
    }
  }

  private void assets(
      List<ReadSeed> inOrder, AssetPlaces places, SeedLinks links, Map<String, LedgerRow> known) {
    for (ReadSeed seed : inOrder) {
      String name = seed.name();
      Optional<LedgerRow> row = Optional.ofNullable(known.get(name));
      if (seed.state() != ReadSeed.State.ATTACHMENT || row.isEmpty() && !links.isWanted(name)) {
        continue;
      }
      String file = places.file(name);
      Standing standing = content.at(ContentKind.ASSET, file);
      Optional<Conversion> copy =
          AssetConversion.of(name, row.map(LedgerRow::id).orElse(file), file, folder, problems);
      if (copy.isPresent()) {
        step(row, standing, copy.get());
      } else {
        row.ifPresent(r -> steps.add(Step.unknown(r, standing)));
        left.add(item(ContentKind.ASSET, Outcome.FAILED, name, "", ""));
      }
    }
  }

  private void step(Optional<LedgerRow> row, Standing standing, Conversion conversion) {
    steps.add(Step.of(row, standing, conversion, options.again().contains(conversion.id())));
  }

  /** A line that nothing gives any more, unless what gave it merely cannot be read. */
  private void gone(LedgerRow row, Standing standing) {
    ReadSeed seed = seeds.get(row.seed());
    boolean cannotTell =
        seed == null ? folder.mayHold(row.seed()) : seed.state() != ReadSeed.State.READ;
    steps.add(
        cannotTell ? Step.unknown(row, standing) : Step.ofGone(row, standing, options.prune()));
  }

  private static ImportReport.Item item(
      ContentKind kind, Outcome outcome, String seed, String file, String note) {
    return new ImportReport.Item(kind, outcome, seed, "", file, "", List.of(), List.of(), note);
  }

  /** The ids among those asked for that no step is about. */
  static Set<String> unknown(Set<String> asked, List<Step> steps) {
    Set<String> unknown = new TreeSet<>(asked);
    steps.forEach(s -> s.conversion().ifPresent(c -> unknown.remove(c.id())));
    return unknown;
  }
}
