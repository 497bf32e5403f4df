package press.broadsheet.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * What a fuzzer calls: reads bytes as a seed of one format. Whatever they are, the reader gives
 * articles that can be written and read back, or a problem. Jazzer finds the method by its name and
 * watches besides that no network is reached and no other file is opened; {@code bench/fuzz.sh}
 * runs it.
 */
public final class SeedFuzz {

  /** The formats, each with the name of a seed of it. */
  static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", "a.txt"),
              Map.entry("markdown", "a.md"),
              Map.entry("html", "a.html"),
              Map.entry("docx", "a.docx"),
              Map.entry("odt", "a.odt"),
              Map.entry("rtf", "a.rtf"),
              Map.entry("eml", "a.eml"),
              Map.entry("mbox", "a.mbox"),
              Map.entry("xml", "a.xml"),
              Map.entry("json", "a.json"),
              Map.entry("pdf", "a.pdf")));

  private static final String FORMAT = System.getProperty("fuzz.format", "text");

  private SeedFuzz() {}

  /**
   * Called once before the clock runs: loads the classes, which takes long where each is watched.
   */
  public static void fuzzerInitialize() {
    String article =
        "By Orla Fenn\n\n12 March 2026\n\nThe lift stopped between two floors.\n\n# Two\n\n* One\n";
    read(FORMAT, article.getBytes(StandardCharsets.UTF_8));
    read("text", article.getBytes(StandardCharsets.UTF_8));
    read("html", "<h1>A lift</h1><p>It <b>stopped</b>.</p>".getBytes(StandardCharsets.UTF_8));
  }

  /** Called with whatever the fuzzer thinks of. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    read(FORMAT, bytes);
  }

  /**
   * Reads bytes as a seed. Of the formats that are archives a fuzzer would seldom get the archive
   * right, so the bytes are also taken for the text in it.
   */
  static void read(String format, byte[] bytes) {
    String name = java.util.Objects.requireNonNull(NAMES.get(format));
    read(new SeedFile(name, bytes));
    if (format.equals("docx")) {
      read(new SeedFile(name, zip("word/document.xml", bytes)));
    } else if (format.equals("odt")) {
      read(new SeedFile(name, zip("content.xml", bytes)));
    }
  }

  private static void read(SeedFile seed) {
    Seeds.readers().stream()
        .filter(r -> r.accepts(seed))
        .findFirst()
        .ifPresent(
            reader -> {
              try {
                reader.read(seed, new Problems(), SeedFuzz::writeAndReadBack);
              } catch (ProblemException e) {
                // bad input is told with a problem
              }
            });
  }

  private static void writeAndReadBack(Draft draft) {
    String written = ArticleWriter.article(draft.meta(), draft.body());
    Problems faults = new Problems();
    Article article = ArticleReader.article(new SourceText("a.md", written), faults);
    if (faults.hasErrors()) {
      return; // import names the seed then
    }
    String again = ArticleWriter.article(article.meta(), article.body());
    if (!again.equals(written)) {
      throw new IllegalStateException("It reads back as something else:\n" + written + again);
    }
  }

  private static byte[] zip(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (name.equals("content.xml")) {
        zip.putNextEntry(new ZipEntry("mimetype"));
        zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
