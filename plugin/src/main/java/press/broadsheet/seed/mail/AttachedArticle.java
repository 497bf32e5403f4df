package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * An attached file that is a text, read by the reader of its format, whoever brought that.
 *
 * @param name of the file
 * @param drafts the articles in it
 */
record AttachedArticle(String name, List<Draft> drafts) {

  /** Formats, those that keep most of an article first. */
  private static final List<String> RANK =
      List.of("docx", "odt", "md", "markdown", "html", "htm", "rtf", "txt", "text", "pdf");

  /** What may hold an article, read or not. */
  private static final Set<String> TEXTS =
      Set.of(
          "doc", "docx", "docm", "odt", "rtf", "pages", "pdf", "wpd", "wps", "tex", "zip", "dat");

  AttachedArticle {
    drafts = List.copyOf(drafts);
  }

  /**
   * Reads the attached texts; of one in several formats only that which keeps most.
   *
   * @param problems takes what their readers say
   */
  static List<AttachedArticle> of(List<MailPart.File> files, Location at, Problems problems) {
    List<AttachedArticle> out = new ArrayList<>();
    for (MailPart.File file : files) {
      if (!file.isPicture() && !isBettered(file, files)) {
        read(file, at, problems).ifPresent(out::add);
      }
    }
    return out;
  }

  private static boolean isBettered(MailPart.File file, List<MailPart.File> files) {
    String stem = stem(file);
    int rank = rank(file);
    return rank > 0
        && files.stream().anyMatch(f -> rank(f) < rank && stem(f).equals(stem) && hasReader(f));
  }

  /** Whether a file may hold an article although nobody reads it. */
  static boolean mayBeText(MailPart.File file) {
    return TEXTS.contains(seed(file).extension());
  }

  /** How many words the longest article in it has. */
  int count() {
    return drafts.stream().mapToInt(d -> MailBody.count(d.body())).max().orElse(0);
  }

  private static Optional<AttachedArticle> read(
      MailPart.File file, Location at, Problems problems) {
    SeedFile seed = seed(file);
    Optional<SeedReader> reader = reader(seed);
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    Problems own = new Problems();
    List<Draft> drafts = new ArrayList<>();
    try {
      reader.get().read(seed, own, drafts::add);
    } catch (ProblemException e) {
      own.addAll(e.problems());
    }
    for (Problem p : own.all()) {
      String what = "In the attached file “" + file.name() + "”: " + p.what();
      problems.add(
          new Problem(p.code(), press.broadsheet.base.Severity.WARNING, at, what, p.hint()));
    }
    return drafts.isEmpty() || own.hasErrors()
        ? Optional.empty()
        : Optional.of(new AttachedArticle(file.name(), drafts));
  }

  private static boolean hasReader(MailPart.File file) {
    return reader(seed(file)).isPresent();
  }

  /** The reader that import would ask; not ours, for whole mails are read here. */
  private static Optional<SeedReader> reader(SeedFile seed) {
    return ServiceLoader.load(SeedReader.class, AttachedArticle.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(r -> !(r instanceof EmlReader) && !(r instanceof MboxReader))
        .sorted(Comparator.comparing((SeedReader r) -> r.getClass().getName()))
        .filter(r -> r.accepts(seed) && seed.bytes().length <= r.maxBytes())
        .findFirst();
  }

  private static SeedFile seed(MailPart.File file) {
    return new SeedFile(
        file.name().contains(".") ? file.name() : file.name() + ".bin", file.bytes());
  }

  private static String stem(MailPart.File file) {
    return seed(file).stem().toLowerCase(Locale.ROOT);
  }

  private static int rank(MailPart.File file) {
    int rank = RANK.indexOf(seed(file).extension());
    return rank < 0 ? RANK.size() : rank;
  }
}
