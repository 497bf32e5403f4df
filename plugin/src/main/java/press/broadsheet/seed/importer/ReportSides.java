package press.broadsheet.seed.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;

/**
 * Fetches what the report shows side by side: what the seed says, which still lies on disk, and the
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

  private final Map<String, ReadSeed> seeds;
  private final DraftStore store;
  private final Path content;

  ReportSides(List<ReadSeed> seeds, DraftStore store, Path content) {
    this.seeds = seeds.stream().collect(Collectors.toMap(ReadSeed::name, Function.identity()));
    this.store = store;
    this.content = content;
  }

  /** Both sides of an item; empty if one of them cannot be read any more. */
  Optional<Sides> of(ImportReport.Item item) {
    Optional<Card> card =
        Optional.ofNullable(seeds.get(item.seed())).stream()
            .flatMap(seed -> seed.cards().stream())
            .filter(c -> c.entry().equals(item.entry()))
            .findFirst();
    if (card.isEmpty() || item.file().isEmpty()) {
      return Optional.empty();
    }
    try {
      Article article =
          ArticleReader.article(
              SourceText.read(content.resolve(item.file()), item.file()), new Problems());
      return Optional.of(new Sides(store.draft(card.get()), article));
    } catch (ProblemException | IllegalStateException e) {
      return Optional.empty(); // it was reported when it was imported
    }
  }
}
