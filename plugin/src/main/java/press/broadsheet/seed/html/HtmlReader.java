package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.SeedText;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.Classifier;

/** Reads HTML: whole pages with all that surrounds an article on them, and fragments. */
public final class HtmlReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");
  private static final int MAX_DEPTH = 256;

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension());
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    SourceText source = SeedText.decode(seed, HtmlEncoding.of(seed.bytes()));
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    parser.setMaxDepth(MAX_DEPTH);
    Document page = Jsoup.parse(source.text(), "", parser);
    RawArticle article = article(page);
    if (article.blocks().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "BS0216",
              Location.of(seed.name()),
              "No article can be found in this page.",
              "Put the article into an <article> element, or save its text as Markdown."));
    }
    articles.accept(Classifier.classify(article, FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "html/6";
  }

  private static RawArticle article(Document page) {
    HtmlMetadata metadata = HtmlMetadata.of(page);
    FrontMatter.Builder meta = metadata.fields();
    List<Draft.Dropped> dropped = new ArrayList<>();
    StyleSheet styles = StyleSheet.of(page);
    List<Attachment> attachments = DataPictures.take(page.body());
    HtmlBlocks.prepare(page.body(), styles, dropped);
    List<Byline> authors = authors(page, meta);
    List<Draft.Bio> bios = PageBios.take(page.body(), authors, dropped);
    PageBios.portraits(page.body(), authors);
    PageBios.portraitsInBylines(page.body());
    new Furniture(page.body(), dropped).clear();
    HeadlineKicker.lift(page.body());
    Element content = HtmlContent.find(page.body(), metadata.headline(), styles, dropped);
    PageLabels.take(content, meta, metadata.titleParts(), dropped);
    HeadBoxes.part(content);
    List<Block> blocks =
        PageTail.trim(PullQuotes.mark(HtmlBlocks.prepared(content, dropped)), meta, dropped);
    blocks = PageHead.arrange(blocks, meta, metadata, dropped);
    GuestNote.take(blocks, meta, bios);
    PageSummary.take(blocks, meta, metadata);
    if (meta.tags.isEmpty()) {
      meta.tags.addAll(metadata.keywords(BlockText.of(blocks)));
    }
    meta.title = title(blocks, metadata);
    bios.addAll(PageBios.stated(metadata.bios(), bios, blocks));
    return RawArticle.of(blocks)
        .withStated(meta.build())
        .withProperties(metadata.properties())
        .withMarkedHeadings()
        .withBios(bios)
        .withAttachments(attachments)
        .withDropped(dropped);
  }

  /** The headline of the text, or else what the page is called. */
  private static String title(List<Block> blocks, HtmlMetadata metadata) {
    boolean isMarked = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading;
    return isMarked
            && blocks.get(0) instanceof Block.Heading h
            && (h.level() == 1 || metadata.headline().isEmpty())
        ? Words.oneLine(h.text().plain())
        : metadata.headline();
  }

  /** The authors that fields name, and those that only the page shows. */
  private static List<Byline> authors(Document page, FrontMatter.Builder meta) {
    List<Byline> out = new ArrayList<>(meta.authors);
    if (out.isEmpty()) {
      for (Element e : page.body().getAllElements()) {
        if (out.size() < 8 && Role.BYLINE.fits(e) && e.text().length() <= 120) {
          Optional<BylineLine> line = BylineLine.parse(Words.oneLine(e.text()));
          line.ifPresent(l -> out.addAll(l.authors()));
        }
      }
    }
    return out;
  }
}
