package press.broadsheet.seed.importer;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import press.broadsheet.base.ProblemException;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.markdown.Reference;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;

/**
 * Which of the files that could be seeds or attachments (a PDF, a table, a feed) articles show or
 * offer. Those are attachments; the others are seeds. Thread-safe.
 */
final class Offers {

  private final SeedFolder folder;
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> namesByFolded = new HashMap<>();
  private final Set<String> endings = new HashSet<>();
  private final Markdown markdown = new Markdown();

  /**
   * For a folder.
   *
   * @param mayBeEither tells which files could be seeds or attachments
   */
  Offers(SeedFolder folder, BiPredicate<String, Path> mayBeEither) {
    this.folder = folder;
    folder
        .files()
        .forEach(
            (name, path) -> {
              if (mayBeEither.test(name, path)) {
                names.add(name);
                namesByFolded.putIfAbsent(folded(name), name);
                endings.add("." + new SeedFile(name, new byte[0]).extension());
              }
            });
  }

  /** Whether that file could be either. */
  boolean mayBeEither(String name) {
    return names.contains(name);
  }

  /** Adds the names of such files that an article of this seed shows or offers. */
  void of(String seed, Draft draft, Set<String> offered) {
    draft.meta().image().ifPresent(image -> add(seed, image.src(), offered));
    addAll(seed, draft.body(), offered);
    draft.bios().forEach(bio -> addAll(seed, bio.text(), offered));
  }

  private void addAll(String seed, String text, Set<String> offered) {
    String folded = text.toLowerCase(Locale.ROOT);
    if (endings.stream().noneMatch(folded::contains)) {
      return; // as nearly every article
    }
    try {
      for (Reference reference : markdown.references(text, 1)) {
        add(seed, reference.target(), offered);
      }
    } catch (ProblemException e) {
      return; // converting it will say what is wrong
    }
  }

  private void add(String seed, String target, Set<String> offered) {
    Optional<LocalReference> local = LocalReference.parse(target);
    for (String candidate : local.map(l -> l.candidates(seed)).orElse(List.of())) {
      boolean isThere = folder.files().containsKey(candidate);
      String name = isThere ? candidate : namesByFolded.getOrDefault(folded(candidate), candidate);
      if (names.contains(name) && !name.equals(seed)) {
        offered.add(name);
      }
      if (isThere || names.contains(name)) {
        return; // it means that file
      }
    }
  }

  /**
   * The seeds, with those that others show or offer as attachments. What is an attachment offers
   * nothing, so of two that offer each other the first stays a seed.
   */
  static List<ReadSeed> settled(List<ReadSeed> seeds) {
    Set<String> offered = new HashSet<>();
    for (ReadSeed seed : seeds) {
      if (!SeedReading.isAttachment(seed.name())) {
        offered.addAll(seed.offers());
      }
    }
    Set<String> kept = new HashSet<>();
    for (ReadSeed seed : seeds) {
      if (SeedReading.isAttachment(seed.name()) && !offered.contains(seed.name())) {
        kept.add(seed.name());
        seed.offers().stream().filter(name -> !kept.contains(name)).forEach(offered::add);
      }
    }
    if (offered.isEmpty()) {
      return seeds;
    }
    List<ReadSeed> settled = new ArrayList<>(seeds.size());
    for (ReadSeed seed : seeds) {
      boolean isSeed = seed.state().isAttachment() || !offered.contains(seed.name());
      settled.add(isSeed ? seed : seed.offered());
    }
    return settled;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
