package press.broadsheet.seed.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
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

/** Reads HTML: whole pages with all that surrounds an article on them, and fragments. */
public final class HtmlReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");
  private static final int HEAD_BYTES = 4096;
  private static final int MAX_DEPTH = 256;

  /** WHATWG HTML, 13.2.3.2, “prescan a byte stream”, in short; and the XML declaration. */
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
              + "|^<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension());
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    SourceText source = SeedText.decode(seed, charset(seed.bytes()));
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    parser.setMaxDepth(MAX_DEPTH);
    Document page = Jsoup.parse(source.text(), "", parser);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    List<Draft.Dropped> dropped = new ArrayList<>();
    Element content = HtmlContent.find(page, dropped);
    List<Block> blocks = HtmlBlocks.of(content);
    if (blocks.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "BS0216",
              Location.of(seed.name()),
              "No article can be found in this page.",
              "Put the article into an <article> element, or save its text as Markdown."));
    }
    RawArticle article =
        RawArticle.of(blocks)
            .withStated(metadata.fields(content))
            .withMarkedHeadings()
            .withDropped(dropped);
    articles.accept(Classifier.classify(article, FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "html/2";
  }

  /** The encoding that the page states; UTF-8 and its like when a page lies about UTF-16. */
  private static Optional<Charset> charset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = CHARSET.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    String name = (m.group(1) == null ? m.group(2) : m.group(1)).toLowerCase(Locale.ROOT);
    boolean isLatin = name.equals("iso-8859-1") || name.equals("latin1") || name.contains("ascii");
    try {
      Charset stated = Charset.forName(isLatin ? "windows-1252" : name);
      return name.startsWith("utf-16") || !stated.canEncode()
          ? Optional.empty()
          : Optional.of(stated);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
