package press.broadsheet.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "a/../b",
        "a/./b",
        "../a",
        "a/..",
        "a\\b",
        "a:b",
        "a*",
        "a?",
        "a\"b",
        "<a>",
        "a|b",
        "a%2eb",
        "a#b",
        " a",
        "a ",
        "a.",
        "a/b ./c",
        "con",
        "CON.html",
        "aux/index.html",
        "lpt9",
        "com1.txt",
        "a\u0000b",
        "a\nb",
        "a\u007fb",
        "a\u0085b",
        "a\u202eb",
        "a\u2066b",
        "\ufeffa",
        "a\u2028b",
        "\ud800",
        "a\udc00b"
      })
  void whatNoHostCouldServeIsRefused(String path) {
    assertThat(OutputPath.fault(path)).isNotEmpty();
    assertThatThrownBy(() -> new OutputPath(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        ".well-known/security.txt",
        "2026/01/x/index.html",
        "a b/c.png",
        "المنارة/index.html",
        "a'b",
        "a&b=c;d,e+f@g!h$(i)",
        "constant/x",
        "a..b",
        "🦀",
        "می‌خواهم"
      })
  void whatEveryHostCanServeIsTaken(String path) {
    assertThat(new OutputPath(path).value()).isEqualTo(path);
  }

  @Test
  void lengthsAreInBytes() {
    assertThat(OutputPath.fault("ü".repeat(100))).isEmpty();
    assertThat(OutputPath.fault("ü".repeat(101))).contains("longer than 200 bytes");
    assertThat(OutputPath.fault("a/".repeat(500) + "b")).contains("longer than 1000 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html, /",
    "/a/b/, a/b/index.html, /a/b/",
    "/a/feed.json, a/feed.json, /a/feed.json",
    "/a/index.html, a/index.html, /a/"
  })
  void addressesAndFilesCorrespond(String address, String file, String back) {
    assertThat(OutputPath.ofAddress(address).value()).isEqualTo(file);
    assertThat(OutputPath.ofAddress(address).address()).isEqualTo(back);
  }

  @Test
  void pathsThatSomeFileSystemConfusesAreFoldedAlike() {
    assertThat(new OutputPath("Ärger/X").folded())
        .isEqualTo(new OutputPath("a\u0308rger/x").folded());
    assertThat(new OutputPath("a\u0308")).isEqualTo(new OutputPath("ä"));
  }
}
