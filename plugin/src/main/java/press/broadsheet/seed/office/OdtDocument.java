package press.broadsheet.seed.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Layout;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.Plain;
import press.broadsheet.seed.layout.Properties;
import press.broadsheet.seed.xml.XmlElement;
import press.broadsheet.seed.xml.XmlFault;
import press.broadsheet.seed.xml.XmlStream;

/** An OpenDocument text with all that its paragraphs refer to. */
final class OdtDocument {

  private final Optional<Archive> archive;
  private final Found found;
  private final OdtStyles styles = new OdtStyles();

  private OdtDocument(Optional<Archive> archive, Found found) {
    this.archive = archive;
    this.found = found;
  }

  /** Reads an ODT. */
  static OfficeReader.Document of(SeedFile seed, Archive archive, Found found) {
    boolean isLocked =
        archive.xml("META-INF/manifest.xml").flatMap(m -> m.find("encryption-data")).isPresent();
    if (isLocked) {
      throw Refusal.locked(seed);
    }
    OdtDocument document = new OdtDocument(Optional.of(archive), found);
    List<XmlElement> roots = new ArrayList<>();
    for (String part : List.of("styles.xml", "content.xml", "meta.xml")) {
      archive.xml(part).ifPresent(roots::add);
    }
    return document.read(seed, roots);
  }

  /** Reads an FODT: the same in one file. */
  static OfficeReader.Document flat(SeedFile seed, Found found) {
    try {
      return new OdtDocument(Optional.empty(), found)
          .read(seed, List.of(XmlStream.tree(seed.bytes())));
    } catch (XmlFault e) {
      throw Refusal.damaged(seed, "line " + e.line() + " cannot be read (" + e.getMessage() + ")");
    }
  }

  Found found() {
    return found;
  }

  OdtStyles styles() {
    return styles;
  }

  /** A picture that the document holds, or refers to; empty if it can't be shown. */
  String picture(XmlElement image) {
    String href = image.attribute("href").replaceFirst("^\\./", "");
    Optional<byte[]> bytes = archive.flatMap(a -> a.bytes(href));
    if (bytes.isPresent()) {
      return found.picture(href, bytes.get());
    }
    Optional<XmlElement> data = image.child("binary-data");
    if (data.isPresent()) {
      byte[] decoded = java.util.Base64.getMimeDecoder().decode(data.get().text());
      String ending = isPng(decoded) ? "png" : isJpeg(decoded) ? "jpg" : "bin";
      return found.picture("image" + (found.pictures().size() + 1) + "." + ending, decoded);
    }
    return href.matches("(?i)https?://.*") ? Links.clean(href, found) : "";
  }

  private static boolean isPng(byte[] b) {
    return b.length > 3 && (b[0] & 0xFF) == 0x89 && b[1] == 'P';
  }

  private static boolean isJpeg(byte[] b) {
    return b.length > 3 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xD8;
  }

  private OfficeReader.Document read(SeedFile seed, List<XmlElement> roots) {
    for (XmlElement root : roots) {
      for (String kind : List.of("styles", "automatic-styles")) {
        root.child(kind).ifPresent(styles::take);
      }
    }
    XmlElement text =
        roots.stream()
            .flatMap(r -> r.descend("body", "text").stream())
            .findFirst()
            .orElseThrow(() -> Refusal.damaged(seed, "there is no text of a word processor in it"));
    List<Part> parts = new OdtStory(this).read(text);
    for (XmlElement root : roots) {
      for (XmlElement page :
          root.child("master-styles").map(XmlElement::children).orElse(List.of())) {
        page.children().stream()
            .filter(e -> e.name().matches("(?:header|footer)(?:-left|-first)?"))
            .forEach(e -> found.drop(words(e), e.name().replaceFirst("-.*", "") + " of the page"));
      }
    }
    FrontMatter properties =
        roots.stream()
            .flatMap(r -> r.child("meta").stream())
            .findFirst()
            .map(OdtDocument::properties)
            .orElseGet(() -> new Properties().fields());
    return new OfficeReader.Document(parts, properties);
  }

  /** The words of what is left out. */
  String words(XmlElement container) {
    return new OdtStory(this)
        .read(container).stream()
            .map(Plain::of)
            .filter(t -> !t.isBlank())
            .collect(Collectors.joining(" / "));
  }

  /** Takes a note along and gives its label; empty if it says nothing. */
  String note(XmlElement body) {
    String label = found.nextLabel();
    List<Block> blocks = Layout.plainly(new OdtStory(this).read(body), found);
    if (!blocks.isEmpty()) {
      found.note(new Block.Note(label, blocks, 0));
    }
    return blocks.isEmpty() ? "" : label;
  }

  private static FrontMatter properties(XmlElement meta) {
    String author = value(meta, "initial-creator");
    return new Properties()
        .title(value(meta, "title"))
        .authors(author.isEmpty() ? value(meta, "creator") : author)
        .date(value(meta, "creation-date"))
        .summary(value(meta, "description"))
        .tags(
            meta.children("keyword").stream()
                .map(XmlElement::text)
                .collect(Collectors.joining(",")))
        .fields();
  }

  private static String value(XmlElement meta, String name) {
    return meta.child(name).map(XmlElement::text).orElse("");
  }
}
