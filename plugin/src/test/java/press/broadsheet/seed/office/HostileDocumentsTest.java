package press.broadsheet.seed.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.Seeds;

/**
 * Documents that strangers made to do harm, and those that were cut off or damaged on their way.
 */
class HostileDocumentsTest {

  private static final Path GOLDEN = Path.of("src/test/golden/seeds");
  private static final String NS =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  @Test
  @Timeout(20)
  void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 400; i++) {
        zip.write(zeros);
      }
    }
    assertThat(code("bomb.docx", out.toByteArray())).isEqualTo("BS0223");
  }

  @Test
  @Timeout(20)
  void anArchiveOfVeryManyFilesIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 10_100; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    assertThat(code("many.docx", out.toByteArray())).isEqualTo("BS0223");
  }

  @Test
  void picturesWhoseNamesAreWaysOutStayInside() throws IOException {
    String rels =
        "<Relationships><Relationship Id='p' Type='x/image' Target='../../../../etc/passwd.png'/>"
            + "<Relationship Id='q' Type='x/image' Target='media/a b%2F..%2F.png'/></Relationships>";
    String body = "<w:p><w:r><w:drawing><pic><blip embed='p'/></pic></w:drawing></w:r></w:p>";
    byte[] docx =
        docx(
            body + "<w:p><w:r><w:t>Words enough for an article.</w:t></w:r></w:p>",
            "word/_rels/document.xml.rels",
            rels,
            "../../evil.png",
            "x");
    Draft draft = Seeds.draft("a.docx", docx, new Problems());
    assertThat(draft.attachments()).isEmpty();
    assertThat(draft.body()).doesNotContain("passwd");
  }

  @Test
  @Timeout(20)
  void deepAndCrookedXmlIsAProblem() throws IOException {
    assertThat(code("deep.docx", docx("<w:sdt>".repeat(5000)))).isEqualTo("BS0220");
    String tables = "<w:tbl><w:tr><w:tc>".repeat(80) + "</w:tc></w:tr></w:tbl>".repeat(80);
    assertThat(code("tables.docx", docx(tables))).isEqualTo("BS0224");
  }

  @Test
  @Timeout(20)
  void stylesThatInheritFromThemselvesEnd() throws IOException {
    String styles =
        "<w:styles "
            + NS
            + "><w:style w:type='paragraph' w:styleId='A'><w:name w:val='A'/><w:basedOn w:val='B'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='B'/><w:basedOn w:val='A'/></w:style></w:styles>";
    String rels =
        "<Relationships><Relationship Id='s' Type='x/styles' Target='styles.xml'/></Relationships>";
    byte[] docx =
        docx(
            "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:rPr><w:rStyle w:val='A'/></w:rPr><w:t>One line of words.</w:t></w:r></w:p>",
            "word/_rels/document.xml.rels",
            rels,
            "word/styles.xml",
            styles);
    assertThat(Seeds.draft("a.docx", docx, new Problems()).body()).contains("One line of words.");
  }

  @Test
  void aPartOutsideTheArchiveIsNeverRead() throws IOException {
    Path secret = Files.createTempFile("secret", ".png");
    String rels =
        "<Relationships><Relationship Id='p' Type='x/image' TargetMode='External' Target='"
            + secret.toUri()
            + "'/></Relationships>";
    byte[] docx =
        docx(
            "<w:p><w:r><w:t>Words enough for an article.</w:t></w:r></w:p><w:p><w:r><w:drawing><pic><blip link='p'/></pic></w:drawing></w:r></w:p>",
            "word/_rels/document.xml.rels",
            rels);
    Draft draft = Seeds.draft("a.docx", docx, new Problems());
    assertThat(draft.body()).doesNotContain("secret");
    assertThat(draft.dropped()).anyMatch(d -> d.why().contains("computer"));
  }

  @Test
  @Timeout(20)
  void rtfCannotAskForMemoryOrDepth() {
    assertThat(code("bin.rtf", ascii("{\\rtf1 {\\pict\\bin2000000000 a}}"))).isEqualTo("BS0224");
    assertThat(code("deep.rtf", ascii("{\\rtf1 " + "{".repeat(100_000)))).isEqualTo("BS0220");
    assertThat(
            Seeds.draft("open.rtf", ascii("{\\rtf1 A line that is cut off"), new Problems()).text())
        .contains("A line that is cut off");
    assertThat(
            Seeds.draft(
                    "closed.rtf", ascii("{\\rtf1 A line}}}}} and more of it\\par"), new Problems())
                .text())
        .contains("and more of it");
  }

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> all = Files.walk(GOLDEN)) {
      return all
          .filter(p -> p.toString().matches(".*\\.(?:docx|odt|fodt|rtf|pdf)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Cut off anywhere and with bits that fell over, a document is read or refused, never broken. */
  @ParameterizedTest
  @MethodSource("documents")
  @Timeout(60)
  void aDamagedDocumentIsReadOrRefused(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 24; i++) {
      byte[] bytes =
          i % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int n = 0; n < 1 + i && bytes.length > 0; n++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      SeedFile seed = new SeedFile(file.getFileName().toString(), bytes);
      try {
        Seeds.read(seed, new Problems());
      } catch (ProblemException e) {
        assertThat(e.problems()).allMatch(p -> p.code().startsWith("BS02"));
      }
    }
  }

  private static String code(String name, byte[] bytes) {
    ProblemException[] caught = new ProblemException[1];
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Seeds.read(new SeedFile(name, bytes), new Problems()))
        .satisfies(e -> caught[0] = e);
    return caught[0].problems().get(0).code();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] docx(String body, String... others) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document " + NS + "><w:body>" + body + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i + 1 < others.length; i += 2) {
        zip.putNextEntry(new ZipEntry(others[i]));
        zip.write(others[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
