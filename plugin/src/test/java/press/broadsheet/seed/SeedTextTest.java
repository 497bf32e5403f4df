package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

class SeedTextTest {

  private static final String TEXT = "Zoë’s “café” — €2";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void textInAnyOfTheseEncodingsReadsTheSame(String charset) {
    assertThat(decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset) {
    assertThat(decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void aFileThatHoldsTwoEncodingsIsReadByteByByte() {
    byte[] utf8 = "Zoë ".getBytes(StandardCharsets.UTF_8);
    byte[] mixed = java.util.Arrays.copyOf(utf8, utf8.length + 1);
    mixed[utf8.length] = (byte) 0x80;
    assertThat(decode(mixed)).isEqualTo("Zoë €");
  }

  @Test
  void aStatedEncodingIsUsed() {
    byte[] bytes = "Девять".getBytes(Charset.forName("KOI8-R"));
    SeedFile seed = new SeedFile("a.html", bytes);
    assertThat(SeedText.decode(seed, Optional.of(Charset.forName("KOI8-R"))).text())
        .isEqualTo("Девять");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF", "\u00A0\n"})
  void aSeedWithoutWordsIsRefused(String text) {
    Problem problem = refusal(text.replace("\u00A0", " ").getBytes(StandardCharsets.UTF_8));
    assertThat(problem.code()).isEqualTo("BS0211");
    assertThat(problem.at().file()).isEqualTo("2026/a.txt");
  }

  @Test
  void aPictureWithTheWrongEndingIsRefused() {
    byte[] bytes = new byte[2000];
    new java.util.Random(7).nextBytes(bytes);
    assertThat(refusal(bytes).code()).isEqualTo("BS0212");
  }

  @Test
  void aSeedLargerThanAnyArticleIsRefused() {
    byte[] bytes = new byte[(int) SourceText.MAX_BYTES + 1];
    java.util.Arrays.fill(bytes, (byte) 'a');
    assertThat(refusal(bytes).code()).isEqualTo("BS0210");
  }

  private static String decode(byte[] bytes) {
    return SeedText.decode(new SeedFile("2026/a.txt", bytes)).text();
  }

  private static Problem refusal(byte[] bytes) {
    return catchThrowableOfType(ProblemException.class, () -> decode(bytes)).problems().get(0);
  }
}
