package press.broadsheet.seed.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * Asks the readers about every file of the seeds folder. One that cannot be read is named, and
 * hinders no other.
 */
final class SeedReading {

  /** The endings of files that articles show or offer, and that no article is made from. */
  private static final Set<String> ATTACHMENTS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "mp3", "m4a", "ogg", "oga",
          "opus", "wav", "flac", "mp4", "m4v", "webm", "mov", "ogv", "vtt", "srt", "csv", "tsv",
          "json", "geojson", "xlsx", "ods", "zip", "epub");

  private static final List<String> TEXT_ENDINGS =
      List.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "adoc", "rst", "xml");

  private static final int HEAD = 1 << 16;

  private final SeedFolder folder;
  private final List<SeedReader> readers;
  private final DraftStore drafts;
  private final Offers offers;
  private final Digest nothing = Digest.of("");

  SeedReading(SeedFolder folder, List<SeedReader> readers, DraftStore drafts) {
    this.folder = folder;
    this.drafts = drafts;
    this.readers =
        readers.stream()
            .sorted(Comparator.comparing((SeedReader r) -> r.getClass().getName()))
            .toList();
    this.offers = new Offers(folder, this::mayBeEither);
  }

  /** Whether files of that name are shown or offered by articles, rather than being ones. */
  static boolean isAttachment(String name) {
    return ATTACHMENTS.contains(new SeedFile(name, new byte[0]).extension());
  }

  /** Reads all files, in the order of their names. */
  List<ReadSeed> all(int threads, Progress progress) {
    int total = folder.files().size();
    List<ReadSeed> seeds = new ArrayList<>(total);
    InOrder.forEach(
        folder.files().entrySet(),
        threads,
        this::one,
        seed -> {
          drafts.refuseIfFailed();
          seeds.add(seed);
          progress.at("Reading seeds", seeds.size(), total);
        });
    return Offers.settled(seeds);
  }

  /** Whether a file with the name of an attachment could be a seed, too. */
  private boolean mayBeEither(String name, Path path) {
    try {
      return isAttachment(name) && readerOf(new SeedFile(name, head(path))).isPresent();
    } catch (IOException | ProblemException e) {
      return true; // reading it will say what is wrong, unless it is an attachment
    }
  }

  private ReadSeed one(Map.Entry<String, Path> file) {
    String name = file.getKey();
    try {
      return read(name, file.getValue());
    } catch (IOException e) {
      return failed(
          name,
          file.getValue(),
          Problem.error(
              "BS0252",
              folder.at(name),
              "This cannot be read: " + SourceText.reason(e) + ".",
              "Check that it is there and that its permissions let you read it."));
    } catch (ProblemException e) {
      return failed(name, file.getValue(), e.problems().toArray(Problem[]::new));
    }
  }

  private ReadSeed read(String name, Path path) throws IOException {
    boolean mayBeAttachment = isAttachment(name);
    if (mayBeAttachment && !offers.mayBeEither(name)) {
      return plain(name, path, ReadSeed.State.ATTACHMENT);
    }
    boolean isLarge = Files.size(path) > SourceText.MAX_BYTES;
    boolean isWhole = !mayBeAttachment && !isLarge;
    SeedFile head = new SeedFile(name, isWhole ? Files.readAllBytes(path) : head(path));
    Optional<SeedReader> reader = readerOf(head);
    if (reader.isEmpty()) {
      return mayBeAttachment ? plain(name, path, ReadSeed.State.ATTACHMENT) : unknown(name, path);
    }
    if (Files.size(path) > reader.get().maxBytes()) {
      return failed(
          name,
          path,
          Problem.error(
              "BS0254",
              folder.at(name),
              "The seed has more than " + (reader.get().maxBytes() >> 20) + " MiB.",
              "Split it."));
    }
    return articles(
        isWhole ? head : new SeedFile(name, Files.readAllBytes(path)), path, reader.get());
  }

  private ReadSeed articles(SeedFile seed, Path path, SeedReader reader) {
    Problems problems = new Problems();
    List<Card> cards = new ArrayList<>();
    Set<String> offered = new TreeSet<>();
    String converter = "";
    try {
      converter = reader.fingerprint();
      reader.read(
          seed,
          problems,
          draft -> {
            cards.add(drafts.put(seed.name(), draft));
            offers.of(seed.name(), draft, offered);
          });
      refuseRepeats(seed.name(), cards, problems);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(broken(seed.name(), reader, e));
    }
    return new ReadSeed(
        seed.name(),
        path,
        problems.hasErrors() ? ReadSeed.State.FAILED : ReadSeed.State.READ,
        ContentDigest.of(seed.bytes()),
        converter.intern(),
        problems.hasErrors() ? List.of() : cards,
        offered,
        problems.all().stream().map(this::placed).toList());
  }

  private Optional<SeedReader> readerOf(SeedFile seed) {
    for (SeedReader reader : readers) {
      try {
        if (reader.accepts(seed)) {
          return Optional.of(reader);
        }
      } catch (RuntimeException | StackOverflowError e) {
        throw new ProblemException(broken(seed.name(), reader, e));
      }
    }
    return Optional.empty();
  }

  private void refuseRepeats(String name, List<Card> cards, Problems problems) {
    Set<String> entries = new HashSet<>();
    for (Card card : cards) {
      if (!entries.add(card.entry())) {
        problems.add(
            Problem.error(
                "BS0255",
                Location.of(name),
                card.entry().isEmpty()
                    ? "The seed holds several articles that have no name to tell them apart."
                    : "The seed holds two articles named “" + card.entry() + "”.",
                "Give each a name of its own, or put each in its own file."));
      }
    }
  }

  private ReadSeed unknown(String name, Path path) {
    List<String> read = new ArrayList<>();
    for (String ending : TEXT_ENDINGS) {
      if (readerOf(new SeedFile("a." + ending, "a\n".getBytes(StandardCharsets.UTF_8)))
          .isPresent()) {
        read.add("." + ending);
      }
    }
    return new ReadSeed(
        name,
        path,
        ReadSeed.State.UNKNOWN,
        nothing,
        "",
        List.of(),
        Set.of(),
        List.of(
            Problem.warning(
                "BS0256",
                folder.at(name),
                "Nobody reads this kind of file; it was left out.",
                "Save the article in a format that is read ("
                    + String.join(", ", read)
                    + "), or add a dependency with a reader for this one to the plugin.")));
  }

  private ReadSeed plain(String name, Path path, ReadSeed.State state) {
    return new ReadSeed(name, path, state, nothing, "", List.of(), Set.of(), List.of());
  }

  private ReadSeed failed(String name, Path path, Problem... problems) {
    return new ReadSeed(
        name, path, ReadSeed.State.FAILED, nothing, "", List.of(), Set.of(), List.of(problems));
  }

  private Problem broken(String name, SeedReader reader, Throwable e) {
    String message = e.getMessage();
    return Problem.error(
        "BS0257",
        folder.at(name),
        reader.getClass().getName()
            + " broke on this seed: "
            + e.getClass().getSimpleName()
            + (message == null ? "" : ", " + message)
            + ".",
        "Report it to the author of that reader with the seed, and take the seed out until then.");
  }

  /** Readers name the seed by its name alone; people know it by its folder too. */
  private Problem placed(Problem problem) {
    Location at = problem.at();
    if (!folder.files().containsKey(at.file())) {
      return problem;
    }
    return new Problem(
        problem.code(),
        problem.severity(),
        new Location(folder.label() + "/" + at.file(), at.line(), at.column(), at.text()),
        problem.what(),
        problem.hint());
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEAD);
    }
  }
}
