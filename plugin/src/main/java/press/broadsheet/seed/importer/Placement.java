package press.broadsheet.seed.importer;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.base.OutputPath;
import press.broadsheet.seed.SeedFile;

/**
 * Gives every article its id and its file. What the ledger knows keeps both; the others follow in
 * the order of their seeds, and of two that want one place the second gets {@code -2}.
 */
final class Placement {

  private static final int MAX_SLUG_BYTES = 180;

  private final ContentFolder content;
  private final LocalDate today;
  private final boolean ledgerIsLost;
  private final Map<LedgerRow, Standing> standings = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> nextNumber = new HashMap<>();

  /**
   * For a content folder.
   *
   * @param ledger what import knows
   * @param today the date of articles that state none
   * @param threads how many files are looked at at a time
   */
  Placement(Ledger ledger, ContentFolder content, LocalDate today, int threads) {
    this.content = content;
    this.today = today;
    List<LedgerRow> articles =
        ledger.rows().stream().filter(row -> row.kind() == ContentKind.ARTICLE).toList();
    Iterator<LedgerRow> rows = articles.iterator();
    InOrder.forEach(articles, threads, content::of, standing -> stands(rows.next(), standing));
    this.ledgerIsLost = standings.isEmpty();
  }

  private void stands(LedgerRow row, Standing standing) {
    standings.put(row, standing);
    take(row.id(), row.file());
    take(row.id(), standing.file());
  }

  /**
   * Places all articles.
   *
   * @param arrivals in the order of their seeds
   * @param rows the ledger's lines of articles; those that belong to an arrival are claimed
   * @return one place an arrival, in the same order
   */
  List<Place> of(List<Arrival> arrivals, RowClaims rows) {
    List<Optional<Place>> places = new ArrayList<>(arrivals.size());
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      Arrival arrival = arrivals.get(i);
      Optional<LedgerRow> row = rows.claimNamed(arrival.seed(), arrival.entry());
      places.add(row.map(r -> known(arrival, r)));
      if (row.isEmpty()) {
        others.add(i);
      }
    }
    for (int i : others) {
      Arrival arrival = arrivals.get(i);
      Optional<LedgerRow> row = rows.claimMoved(arrival.digest(), arrival.entry());
      places.set(i, row.map(r -> known(arrival, r)).or(() -> Optional.of(fresh(arrival))));
    }
    return places.stream().flatMap(Optional::stream).toList();
  }

  /** What stands where the ledger knows an article. */
  Standing standing(LedgerRow row) {
    return Objects.requireNonNull(standings.get(row));
  }

  /** The ledger's lines of articles, with the files where they stand now. */
  List<LedgerRow> rows() {
    return standings.entrySet().stream().map(e -> e.getKey().at(e.getValue().file())).toList();
  }

  private Place known(Arrival arrival, LedgerRow row) {
    Standing standing = standing(row);
    return new Place(arrival, row.id(), standing.file(), Optional.of(row), standing);
  }

  private Place fresh(Arrival arrival) {
    Optional<LocalDate> stated = arrival.card().day();
    String named = arrival.card().slug();
    String slug = named.isEmpty() ? arrival.digest().fingerprint() : named;
    if (ledgerIsLost) {
      Optional<Place> kept = kept(arrival, slug, stated);
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    LocalDate day = stated.orElse(today);
    String folder =
        String.format(Locale.ROOT, "articles/%04d/%02d/", day.getYear(), day.getMonthValue());
    int n = nextNumber.getOrDefault(folder + slug, 1);
    while (true) {
      String name = numbered(slug, n++);
      nextNumber.put(folder + slug, n);
      String id = day + "-" + name;
      String file = folder + name + ".md";
      if (OutputPath.fault(name).isEmpty() && isFree(id, file)) {
        return placed(arrival, id, file);
      }
    }
  }

  /**
   * With the ledger lost, an article that was imported before is known by its id alone; one without
   * a stated date by the slug in its id, for the day in it was that of the import.
   */
  private Optional<Place> kept(Arrival arrival, String slug, Optional<LocalDate> stated) {
    for (int n = 1; ; n++) {
      String name = numbered(slug, n);
      List<String> ids =
          stated.isPresent()
              ? List.of(stated.get() + "-" + name)
              : content.idsWithAssumedDate().getOrDefault(name, List.of());
      boolean isKnown = false;
      for (String id : ids) {
        String file = content.articlesById().get(id);
        if (file != null && isFree(id, file)) {
          return Optional.of(placed(arrival, id, file));
        }
        isKnown |= file != null;
      }
      if (!isKnown) {
        return Optional.empty();
      }
    }
  }

  private static String numbered(String slug, int n) {
    return n == 1 ? slug : slug + "-" + n;
  }

  private Place placed(Arrival arrival, String id, String file) {
    take(id, file);
    return new Place(arrival, id, file, Optional.empty(), content.at(ContentKind.ARTICLE, file));
  }

  /** What the file of an article is to be named after; empty if nothing it states can name one. */
  static String slug(String seed, FrontMatter meta) {
    String stem = new SeedFile(seed, new byte[0]).stem();
    for (String name : List.of(meta.slug(), meta.title(), stem)) {
      String slug = cut(Slug.of(name));
      if (OutputPath.fault(slug + "-2").isEmpty() && !slug.isEmpty()) {
        return slug;
      }
    }
    return "";
  }

  /** A letter outside of ASCII takes up to four bytes in a file's name. */
  private static String cut(String slug) {
    String cut = slug;
    while (cut.getBytes(StandardCharsets.UTF_8).length > MAX_SLUG_BYTES) {
      int end = cut.offsetByCodePoints(cut.length(), -1);
      int hyphen = cut.lastIndexOf('-');
      cut = cut.substring(0, hyphen > cut.length() / 2 ? hyphen : end);
    }
    return cut;
  }

  private boolean isFree(String id, String file) {
    return !taken.contains(id) && !taken.contains(folded(file));
  }

  private void take(String id, String file) {
    taken.add(id);
    taken.add(folded(file));
  }

  /** Some file systems take two spellings for one file. */
  private static String folded(String file) {
    return Normalizer.normalize(file.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
