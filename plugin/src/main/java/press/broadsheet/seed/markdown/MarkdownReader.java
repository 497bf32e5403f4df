package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.FrontMatterSplit;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.SeedText;
import press.broadsheet.seed.classify.Classifier;

/**
 * Reads Markdown, with the front matter and template tags of Jekyll, Hugo, Zola and Eleventy, or
 * with none. The text stays as it was written, but for the tags.
 */
public final class MarkdownReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd");

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension());
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    SourceText source = SeedText.decode(seed);
    FrontMatterSplit split = FrontMatterSplit.of(source);
    GeneratorFields fields = new GeneratorFields(source, split.fields(), problems);
    FrontMatter stated = named(fields.read(), seed);
    List<Draft.Dropped> dropped = new ArrayList<>(fields.dropped());
    String body = split.body();
    if (split.isPresent()) {
      body = TemplateTags.carryOver(source, body, fields.texts(), problems, dropped);
    }
    List<Block> blocks = MarkdownBlocks.of(body, split.bodyLine());
    RawArticle article =
        RawArticle.of(blocks).withStated(stated).withMarkedHeadings().withDropped(dropped);
    if (split.isPresent()) {
      article = article.withoutLabels();
    }
    articles.accept(
        AuthorContacts.added(
            Classifier.classify(article, FileName.of(stem(seed))), split.fields()));
  }

  @Override
  public String fingerprint() {
    return "markdown/2";
  }

  /**
   * A dated file's name is where Jekyll gets the address, and any other's is where Hugo does. Where
   * the front matter of a Jekyll post has another date, that is the one in its address; a link may
   * have either.
   */
  private static FrontMatter named(FrontMatter stated, SeedFile seed) {
    FileName name = FileName.of(stem(seed));
    FrontMatter.Builder meta = stated.toBuilder();
    if (meta.slug.isEmpty()
        && !name.rest().matches("_?index")
        && name.rest().matches("(?U)[\\w-]*\\p{L}[\\w-]*")) {
      meta.slug = Slug.of(name.rest());
    }
    if (name.date().isPresent() && !name.rest().isEmpty()) {
      Stream.of(meta.date, name.date())
          .flatMap(Optional::stream)
          .map(d -> OldAddress.jekyll(d, name.rest()))
          .flatMap(address -> OldAddress.path(address).stream())
          .filter(address -> !meta.aliases.contains(address))
          .forEach(meta.aliases::add);
    }
    return meta.build();
  }

  /** Of a page bundle ({@code bridge/index.md}) the folder's name. */
  private static String stem(SeedFile seed) {
    String[] parts = seed.name().split("/");
    boolean isBundle = seed.stem().matches("_?index") && parts.length > 1;
    return isBundle ? parts[parts.length - 2] : seed.stem();
  }
}
