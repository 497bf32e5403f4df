package press.broadsheet.seed.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlStreamTest {

  @Test
  void anElementHasItsTextAttributesAndLine() throws XmlFault {
    XmlElement a =
        tree("<a xmlns:x='u'>\n<b x:id='1' id='2' x:k='3'>one <c>two</c><![CDATA[ <3>]]></b></a>");
    XmlElement b = a.child("b").orElseThrow();
    assertThat(b.text()).isEqualTo("one two <3>");
    assertThat(b.attribute("id")).isEqualTo("2");
    assertThat(b.attribute("k")).isEqualTo("3");
    assertThat(b.attribute("none")).isEmpty();
    assertThat(b.line()).isEqualTo(2);
    assertThat(a.find("c").map(XmlElement::text)).contains("two");
    assertThat(a.descend("b", "c")).isPresent();
  }

  @Test
  void elementsComeOneByOne() throws XmlFault {
    XmlStream xml =
        XmlStream.of(utf8("<rss><channel><item>1</item><x/><item>2</item></channel></rss>"));
    assertThat(xml.next("item"::equals).orElseThrow().text()).isEqualTo("1");
    assertThat(xml.next("item"::equals).orElseThrow().text()).isEqualTo("2");
    assertThat(xml.next("item"::equals)).isEmpty();
  }

  @Test
  void namesOfCharactersInHtmlAreUnderstood() throws XmlFault {
    assertThat(tree("<a>1&nbsp;2&eacute;&amp;&#x41;&unknown;</a>").text())
        .isEqualTo("1\u00a02é&A&unknown;");
  }

  @Test
  void nothingThatADocumentTypeNamesIsReadOrExpanded(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "hidden words");
    String text =
        tree("<!DOCTYPE a SYSTEM '"
                + secret.toUri()
                + "' [<!ENTITY e SYSTEM '"
                + secret.toUri()
                + "'><!ENTITY % p SYSTEM '"
                + secret.toUri()
                + "'> %p;]><a>x&e;</a>")
            .text();
    assertThat(text).doesNotContain("hidden").startsWith("x");
  }

  @Test
  @Timeout(5)
  void entitiesThatMultiplyAreNotExpanded() throws XmlFault {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 60; i++) {
      dtd.append("<!ENTITY e" + i + " '&e" + (i - 1) + ";&e" + (i - 1) + ";'>");
    }
    assertThat(tree(dtd + "]><a>&e59;</a>").text()).hasSizeLessThan(10);
  }

  @Test
  void depthHasALimit() {
    assertThatExceptionOfType(XmlFault.class)
        .isThrownBy(() -> tree("<a>".repeat(100_000) + "</a>".repeat(100_000)))
        .withMessageContaining("nested");
  }

  @Test
  @Timeout(20)
  void theNumberOfElementsHasALimit() {
    assertThatExceptionOfType(XmlFault.class)
        .isThrownBy(() -> tree("<a>" + "<b/>".repeat(1_100_000) + "</a>"))
        .withMessageContaining("more elements");
  }

  @Test
  @Timeout(20)
  void manyReferencesToCharactersAreNoAttack() throws XmlFault {
    assertThat(tree("<a>" + "&amp;&#65;".repeat(2_000_000) + "</a>").text()).hasSize(4_000_000);
  }

  @Test
  void controlsAreSpaces() throws XmlFault {
    assertThat(tree("<a>1\u000b2\u00003</a>").text()).isEqualTo("1 2 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-15"})
  void encodingsAreAsTheDeclarationSays(String name) throws XmlFault {
    String xml = "<?xml version='1.0' encoding='" + name + "'?><a>Überfahrt 2</a>";
    assertThat(XmlStream.tree(xml.getBytes(Charset.forName(name))).text()).isEqualTo("Überfahrt 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>", "plain", "<a>&;</a>"})
  void whatIsNoXmlIsAFault(String text) {
    assertThatExceptionOfType(XmlFault.class).isThrownBy(() -> tree(text));
  }

  @Test
  void aFaultHasItsPlace() {
    assertThatExceptionOfType(XmlFault.class)
        .isThrownBy(() -> tree("<a>\n  <b></c></a>"))
        .satisfies(f -> assertThat(f.line()).isEqualTo(2))
        .satisfies(f -> assertThat(f.getMessage()).isNotBlank().doesNotContain("ParseError"));
  }

  private static XmlElement tree(String xml) throws XmlFault {
    return XmlStream.tree(utf8(xml));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
