package press.broadsheet.seed.text;

import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.SeedText;
import press.broadsheet.seed.classify.Classifier;

/** Reads plain text: {@code .txt}, {@code .text}, and files without an ending. */
public final class PlainTextReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "");

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension());
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    SourceText source = SeedText.decode(seed);
    RawArticle article = RawArticle.of(TextLayout.blocks(source.text(), 1));
    articles.accept(Classifier.classify(article, FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "text/6";
  }
}
