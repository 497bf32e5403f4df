package press.broadsheet.seed.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reference within a seed means among the content: another seed's article, by the seed's
 * path or by an old address that it declares, or an attachment. Remembers which attachments were
 * asked for. Thread-safe.
 */
final class SeedLinks {

  /** How Jekyll names a post; it serves it, unless told otherwise, at {@code /2026/01/05/name/}. */
  private static final Pattern DATED_NAME =
      Pattern.compile("(?:.*/)?(\\d{4})-(\\d{1,2})-(\\d{1,2})-([^/]+)\\.[^./]+");

  private static final Pattern ENDING = Pattern.compile("\\.[^./]+$");

  private final Map<String, String> firstBySeed = new HashMap<>();
  private final Map<Named, String> articlesByName = new HashMap<>();
  private final Map<String, String> articlesByAddress = new HashMap<>();
  private final Map<String, String> seedsWithoutEnding = new HashMap<>();
  private final AssetPlaces assets;
  private final HeldFiles held;
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();

  private record Named(String seed, String entry) {}

  /**
   * For these articles, and those that the ledger remembers although their seeds are gone.
   *
   * @param places of all articles, in the order of their seeds
   * @param rows the ledger's lines of articles, with the files where they stand now
   */
  SeedLinks(List<Place> places, List<LedgerRow> rows, AssetPlaces assets, HeldFiles held) {
    this.assets = assets;
    this.held = held;
    for (Place place : places) {
      addSeed(place.arrival().seed(), place.arrival().entry(), place.file());
      place.arrival().card().aliases().forEach(alias -> addAddress(alias, place.file()));
    }
    for (Place place : places) {
      Matcher dated = DATED_NAME.matcher(place.arrival().seed());
      if (dated.matches()) {
        String day =
            String.join("/", dated.group(1), twoDigits(dated.group(2)), twoDigits(dated.group(3)));
        addAddress("/" + day + "/" + dated.group(4), place.file());
      }
    }
    rows.forEach(row -> addSeed(row.seed(), row.entry(), row.file()));
  }

  private void addSeed(String seed, String entry, String file) {
    firstBySeed.putIfAbsent(seed, file);
    if (!entry.isEmpty()) {
      articlesByName.putIfAbsent(new Named(seed, entry), file);
    }
    seedsWithoutEnding.putIfAbsent(ENDING.matcher(seed).replaceFirst(""), seed);
  }

  private void addAddress(String address, String file) {
    if (!address(address).isEmpty()) {
      articlesByAddress.putIfAbsent(address(address), file);
    }
  }

  /** The file of the article that a reference in this seed leads to. */
  Optional<Target> article(String seed, LocalReference reference) {
    List<String> candidates = reference.candidates(seed);
    for (String name : candidates) {
      if (firstBySeed.containsKey(name)) {
        return Optional.of(entry(name, reference.fragment()));
      }
    }
    String byAddress =
        reference.isRooted() ? articlesByAddress.get(address(reference.path())) : null;
    if (byAddress != null) {
      return Optional.of(new Target(byAddress, reference.fragment()));
    }
    for (String name : candidates) {
      String seedNamed = seedsWithoutEnding.get(address(name));
      if (seedNamed != null) {
        return Optional.of(entry(seedNamed, reference.fragment()));
      }
    }
    return Optional.empty();
  }

  /** Of a seed with several articles, the one that the fragment names, else the first. */
  private Target entry(String seed, String fragment) {
    String named =
        fragment.isEmpty() ? null : articlesByName.get(new Named(seed, fragment.substring(1)));
    return named == null
        ? new Target(Objects.requireNonNull(firstBySeed.get(seed)), fragment)
        : new Target(named, "");
  }

  /** The file of the attachment that a reference in this seed shows or offers. */
  Optional<Target> attachment(String seed, LocalReference reference) {
    for (String name : reference.candidates(seed)) {
      Optional<String> attachment = assets.seedNamed(name);
      if (attachment.isPresent()) {
        wanted.add(attachment.get());
        return Optional.of(new Target(assets.file(attachment.get()), reference.fragment()));
      }
    }
    return Optional.empty();
  }

  /** The file that a seed holds within itself and one of its articles shows or offers. */
  Optional<Target> held(Arrival arrival, String name) {
    return held.wanted(arrival.seed(), arrival.entry(), name).map(file -> new Target(file, ""));
  }

  /** Whether an article has asked for that attachment. */
  boolean isWanted(String attachment) {
    return wanted.contains(attachment);
  }

  /**
   * A file of the content.
   *
   * @param file its path below the content folder
   * @param fragment with its {@code #}; empty if there is none
   */
  record Target(String file, String fragment) {

    /** As a reference from the root of the content folder. */
    String reference() {
      return "/" + LocalReference.encoded(file) + fragment;
    }
  }

  /** One form for {@code /a/b/}, {@code /a/b}, {@code /a/b.html} and {@code /a/b/index.html}. */
  private static String address(String address) {
    return address
        .replaceFirst("^/+", "")
        .replaceFirst("(^|/)index\\.html?$", "$1")
        .replaceFirst("\\.html?$", "")
        .replaceFirst("/+$", "");
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
