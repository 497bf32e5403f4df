package press.broadsheet.seed;

import java.util.List;
import java.util.Set;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/** Reads plain text: {@code .txt}, {@code .text}, and files without an ending. */
public final class PlainTextReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "");

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension());
  }

  @Override
  public List<Draft> read(SeedFile seed, Problems problems) {
    SourceText source = SeedText.decode(seed);
    RawArticle article =
        new RawArticle(
            "",
            FrontMatter.builder().build(),
            TextLayout.blocks(source.text(), 1),
            false,
            true,
            List.of());
    return List.of(Classifier.classify(article, FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "text/2";
  }
}
