package press.broadsheet.seed.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.Seeds;

/** What a PDF may ask for, and that nobody else pays for the library. */
class PdfSafetyTest {

  @Test
  void aPasswordIsTold() throws IOException {
    assertThat(code(locked("owner", "user"))).isEqualTo("BS0231");
  }

  @Test
  void aPdfThatOnlyForbidsPrintingIsRead() throws IOException {
    assertThat(Seeds.draft("a.pdf", locked("owner", ""), new Problems()).text())
        .contains("A line of words");
  }

  @Test
  @Timeout(30)
  void streamsThatUnpackToTooMuchAreRefused() throws IOException {
    byte[] once = packed(new byte[1 << 20], 200);
    byte[] twice = packed(packed(new byte[1 << 20], 400), 1);
    assertThat(code(pdf(once))).isEqualTo("BS0234");
    assertThat(code(pdf(twice))).isEqualTo("BS0234");
  }

  /** A JVM of its own reads a seed of another format, and tells which classes it has loaded. */
  @Test
  @Timeout(60)
  void theLibraryIsNotLoadedForOtherSeeds() throws Exception {
    assertThat(loaded("src/test/golden/seeds/docx-pictures/basin.docx")).doesNotContain("pdfbox");
    assertThat(loaded("src/test/golden/seeds/text-plain")).doesNotContain("pdfbox");
    assertThat(loaded("src/test/golden/seeds/pdf-running-heads/ness.pdf")).contains("pdfbox");
  }

  private static String loaded(String seed) throws Exception {
    Path file = Path.of(seed);
    if (Files.isDirectory(file)) {
      file =
          Seeds.files(file).stream()
              .filter(p -> !p.endsWith("expected.md"))
              .findFirst()
              .orElseThrow();
    }
    Path out = Files.createTempFile("loaded", ".txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                One.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(java.waitFor()).isZero();
    String classes = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(classes).contains("press.broadsheet.seed.pdf.PdfReader");
    return classes.lines().filter(l -> l.contains("org.apache.pdfbox.")).count() > 0
        ? "pdfbox"
        : "none";
  }

  /** Asks all readers about a seed and has it read, as import does. */
  static final class One {
    private One() {}

    public static void main(String[] args) throws IOException {
      Path file = Path.of(args[0]);
      Seeds.read(
          new SeedFile(file.getFileName().toString(), Files.readAllBytes(file)), new Problems());
    }
  }

  private static String code(byte[] bytes) {
    ProblemException[] caught = new ProblemException[1];
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Seeds.read(new SeedFile("a.pdf", bytes), new Problems()))
        .satisfies(e -> caught[0] = e);
    return caught[0].problems().get(0).code();
  }

  private static byte[] locked(String owner, String user) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.newLineAtOffset(72, 700);
        text.showText("A line of words, and then another one.");
        text.endText();
      }
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] packed(byte[] block, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        deflate.write(block);
      }
    }
    return out.toByteArray();
  }

  private static byte[] pdf(byte[] stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("%PDF-1.4\n1 0 obj\n<</Length " + stream.length + "/Filter/FlateDecode>>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(stream);
    out.write("\nendstream\nendobj\ntrailer<</Root 1 0 R>>".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
