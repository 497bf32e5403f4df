package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * Fetches what the report shows side by side: what the seed says, by reading it once more, and the
 * article as it stands. Only the few articles that are shown are ever fetched.
 */
final class ReportSides {

  /**
   * A seed and its article.
   *
   * @param draft what the seed says
   * @param article what stands in the content folder now
   */
  record Sides(Draft draft, Article article) {}

  private final SeedFolder folder;
  private final List<SeedReader> readers;
  private final Path content;

  ReportSides(SeedFolder folder, List<SeedReader> readers, Path content) {
    this.folder = folder;
    this.readers = readers;
    this.content = content;
  }

  /** Both sides of an item; empty if one of them cannot be read any more. */
  Optional<Sides> of(ImportReport.Item item) {
    Path seed = folder.files().get(item.seed());
    if (seed == null || item.file().isEmpty()) {
      return Optional.empty();
    }
    try {
      Article article =
          ArticleReader.article(
              SourceText.read(content.resolve(item.file()), item.file()), new Problems());
      return draft(new SeedFile(item.seed(), Files.readAllBytes(seed)), item.entry())
          .map(draft -> new Sides(draft, article));
    } catch (IOException | ProblemException | IllegalStateException e) {
      return Optional.empty(); // it was reported when it was imported
    }
  }

  private Optional<Draft> draft(SeedFile seed, String entry) {
    List<Draft> found = new ArrayList<>(1);
    readers.stream()
        .filter(r -> r.accepts(seed))
        .findFirst()
        .ifPresent(
            reader ->
                reader.read(
                    seed,
                    new Problems(),
                    draft -> {
                      if (draft.entry().equals(entry)) {
                        found.add(draft);
                      }
                    }));
    return found.stream().findFirst();
  }
}
