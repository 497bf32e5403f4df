package press.broadsheet.seed.importer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;
import press.broadsheet.seed.SeedFile;

/** Turns a draft that has a place into the file that goes there. Thread-safe. */
final class ArticleConversion {

  private final SeedFolder folder;
  private final DraftStore drafts;
  private final ReferenceRewriting references;
  private final LocalDate today;

  /**
   * For one import.
   *
   * @param today the date of articles that state none and are not known
   */
  ArticleConversion(
      SeedFolder folder, DraftStore drafts, ReferenceRewriting references, LocalDate today) {
    this.folder = folder;
    this.drafts = drafts;
    this.references = references;
    this.today = today;
  }

  /**
   * The file, or empty if it would not read back as what was written: then {@code problems} says
   * why.
   */
  Optional<Conversion> of(Place place, Problems problems) {
    Arrival arrival = place.arrival();
    Draft draft = drafts.draft(arrival.card());
    try {
      FrontMatter meta = meta(place, draft, problems);
      String body = references.body(arrival, draft.body(), problems);
      SourceText written = new SourceText(place.file(), ArticleWriter.article(meta, body));
      if (!readsBack(arrival.seed(), written, meta, problems)) {
        return Optional.empty();
      }
      byte[] bytes = written.text().getBytes(StandardCharsets.UTF_8);
      return Optional.of(
          new Conversion(
              ContentKind.ARTICLE,
              place.id(),
              place.file(),
              arrival.seed(),
              arrival.entry(),
              arrival.digest(),
              arrival.converter(),
              ContentDigest.of(bytes),
              () -> bytes,
              meta.assumed(),
              draft.dropped(),
              origins(draft, meta)));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(
          Problem.error(
              "BS0261",
              folder.at(arrival.seed()),
              "The article could not be converted: " + e.getClass().getSimpleName() + ".",
              "Simplify its text; quotes and lists nested hundreds deep are a usual cause."));
    }
    return Optional.empty();
  }

  /** Of the draft's fields, and of those that import itself had to add. */
  private static Map<String, Origin> origins(Draft draft, FrontMatter meta) {
    Map<String, Origin> origins = new TreeMap<>(draft.origins());
    meta.assumed().forEach(field -> origins.putIfAbsent(field, Origin.GUESSED));
    return origins;
  }

  private FrontMatter meta(Place place, Draft draft, Problems problems) {
    Arrival arrival = place.arrival();
    FrontMatter.Builder b = draft.meta().toBuilder();
    LinkedHashSet<String> assumed = new LinkedHashSet<>(b.assumed);
    b.id = place.id();
    if (b.title.isBlank()) {
      b.title = titleOf(new SeedFile(arrival.seed(), new byte[0]).stem());
      assumed.add("title");
    }
    if (b.date.isEmpty()) {
      b.date = Optional.of(ArticleDate.of(place.day().orElse(today)));
      assumed.add("date");
    }
    if (isSaidBy(place.file(), b.slug) || !OutputPath.fault(b.slug).isEmpty()) {
      b.slug = "";
    }
    b.image = b.image.map(i -> references.image(arrival, i, problems));
    b.assumed = new ArrayList<>(assumed);
    return b.build();
  }

  /** Whether the file is named after the slug, alone or with the number that parts two alike. */
  private static boolean isSaidBy(String file, String slug) {
    String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    return stem.equals(slug)
        || stem.startsWith(slug + "-") && stem.substring(slug.length() + 1).matches("\\d+");
  }

  /** {@code 2026-01-05-bridge-reopens} gives “Bridge reopens”. */
  private static String titleOf(String stem) {
    String words =
        stem.replaceFirst("^\\d{4}-\\d{1,2}-\\d{1,2}[-_ ]?", "")
            .replaceAll("[-_\\s]+", " ")
            .strip();
    String title = words.isEmpty() ? stem : words;
    int first = title.offsetByCodePoints(0, 1);
    return title.substring(0, first).toUpperCase(java.util.Locale.ROOT) + title.substring(first);
  }

  private boolean readsBack(String seed, SourceText written, FrontMatter meta, Problems problems) {
    Problems faults = new Problems();
    FrontMatter read = ArticleReader.article(written, faults).meta();
    List<Problem> errors = faults.errors();
    if (errors.isEmpty() && !read.id().equals(meta.id())) {
      problems.add(
          Problem.error(
              "BS0262",
              folder.at(seed),
              "Its front matter would not read back as it was written.",
              "Remove unusual characters from its fields."));
      return false;
    }
    for (Problem fault : errors) {
      problems.add(
          Problem.error(
              "BS0262",
              folder.at(seed),
              "The article made from it would be refused: " + fault.what(),
              fault.hint()));
    }
    return errors.isEmpty();
  }
}
