package press.broadsheet.seed.office;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.classify.Classifier;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Layout;
import press.broadsheet.seed.layout.Part;

/**
 * Reads documents of word processors: DOCX, ODT and RTF, told by their bytes where the name is
 * wrong.
 */
public final class OfficeReader implements SeedReader {

  private static final Set<String> EXTENSIONS =
      Set.of("docx", "docm", "dotx", "odt", "ott", "fodt", "rtf", "doc", "dot");
  private static final int MAX_BYTES = 128 << 20;
  private static final byte[] ENCRYPTED =
      "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0"
          .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

  @Override
  public boolean accepts(SeedFile seed) {
    String name = seed.name().substring(seed.name().lastIndexOf('/') + 1);
    boolean isLock = name.startsWith("~$"); // Word's, while a document is open
    boolean isOther =
        seed.extension().startsWith("do")
            && !seed.extension().equals("docx")
            && OfficeFormat.of(seed.bytes()) == OfficeFormat.OTHER;
    return !isLock && EXTENSIONS.contains(seed.extension()) && !isOther;
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    Found found = new Found(seed, problems);
    Document document =
        switch (OfficeFormat.of(seed.bytes())) {
          case ARCHIVE -> archive(seed, found);
          case RTF -> Rtf.read(seed, found);
          case FLAT_XML -> OdtDocument.flat(seed, found);
          case OLE ->
              throw isEncrypted(seed.bytes()) ? Refusal.locked(seed) : Refusal.oldWord(seed);
          case OTHER -> throw Refusal.damaged(seed, "it is not a document of a word processor");
        };
    RawArticle article =
        Layout.article(document.parts(), found, document.properties())
            .orElseThrow(() -> Refusal.empty(seed));
    articles.accept(Classifier.classify(article, FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "office/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }

  /**
   * A document in the common form.
   *
   * @param properties what the file says of itself
   */
  record Document(List<Part> parts, FrontMatter properties) {}

  private static Document archive(SeedFile seed, Found found) {
    Archive archive = Archive.open(seed);
    if (archive.bytes("content.xml").isPresent()) {
      return OdtDocument.of(seed, archive, found);
    }
    DocxParts parts = new DocxParts(archive);
    String main =
        parts
            .main()
            .orElseThrow(() -> Refusal.damaged(seed, "there is no text of a word processor in it"));
    return new Document(new DocxDocument(parts, main, found).read(), DocxProperties.of(parts));
  }

  private static boolean isEncrypted(byte[] bytes) {
    byte[] sign = ENCRYPTED;
    for (int i = 0; i + sign.length <= bytes.length; i++) {
      int n = 0;
      while (n < sign.length && bytes[i + n] == sign[n]) {
        n++;
      }
      if (n == sign.length) {
        return true;
      }
    }
    return false;
  }
}
