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
import press.broadsheet.seed.classify.WrittenDate;

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
    Optional<PandocTitle> pandoc =
        split.isPresent() ? Optional.empty() : PandocTitle.of(split.body());
    GeneratorFields fields = new GeneratorFields(source, split.fields(), problems);
    FrontMatter stated = named(fields.read(FileName.of(stem(seed))), fields, seed);
    List<Draft.Dropped> dropped = new ArrayList<>(fields.dropped());
    String body = split.body();
    if (split.isPresent()) {
      body = TemplateTags.carryOver(source, body, fields.texts(), problems, dropped);
      body =
          body.replace("](@/", "](/").replace("__GHOST_URL__", ""); // the root, to Zola and Ghost
    }
    if (pandoc.isPresent()) {
      stated = titled(stated, pandoc.get(), dropped);
      body = body.substring(pandoc.get().chars());
    }
    body = Wikilinks.carryOver(body, dropped);
    List<Block> blocks =
        MarkdownBlocks.of(
            body, split.bodyLine() + pandoc.map(PandocTitle::lines).orElse(0), dropped);
    RawArticle article =
        RawArticle.of(blocks)
            .withStated(stated)
            .withMarkedHeadings()
            .withBios(bios(stated, fields))
            .withDropped(dropped);
    if (split.isPresent() || pandoc.isPresent()) {
      article = article.withoutLabels();
    }
    articles.accept(
        AuthorContacts.added(
            Classifier.classify(article, FileName.of(stem(seed))), split.fields()));
  }

  @Override
  public String fingerprint() {
    return "markdown/5";
  }

  /**
   * A dated file's name is where Jekyll gets the address, and any other's is where Hugo does. Where
   * the front matter of a Jekyll post has another date, that is the one in its address; a link may
   * have either.
   */
  private static FrontMatter named(FrontMatter stated, GeneratorFields fields, SeedFile seed) {
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
          .flatMap(
              d ->
                  fields.categories().isEmpty()
                      ? Stream.of(OldAddress.jekyll(d, name.rest()))
                      : Stream.of(
                          OldAddress.jekyll(d, name.rest()),
                          OldAddress.jekyll(fields.categories(), d, name.rest())))
          .flatMap(address -> OldAddress.path(address).stream())
          .filter(address -> !meta.aliases.contains(address))
          .forEach(meta.aliases::add);
    }
    return meta.build();
  }

  private static FrontMatter titled(
      FrontMatter stated, PandocTitle head, List<Draft.Dropped> dropped) {
    FrontMatter.Builder meta = stated.toBuilder();
    meta.title = GeneratorFields.plain(head.title());
    meta.authors.addAll(head.byline());
    meta.date = WrittenDate.parse(head.date());
    if (meta.date.isEmpty() && !head.date().isEmpty()) {
      dropped.add(new Draft.Dropped(head.date(), "date that is none we can read"));
    }
    return meta.build();
  }

  private static List<Draft.Bio> bios(FrontMatter stated, GeneratorFields fields) {
    return stated.authors().isEmpty()
        ? List.of()
        : fields.bio().stream()
            .map(bio -> new Draft.Bio(stated.authors().get(0).name(), bio))
            .toList();
  }

  /** Of a page bundle ({@code bridge/index.md}) the folder's name. */
  private static String stem(SeedFile seed) {
    String[] parts = seed.name().split("/");
    boolean isBundle = seed.stem().matches("_?index") && parts.length > 1;
    return isBundle ? parts[parts.length - 2] : seed.stem();
  }
}
