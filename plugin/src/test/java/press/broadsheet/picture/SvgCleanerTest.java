package press.broadsheet.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Location;
import press.broadsheet.base.ProblemException;

class SvgCleanerTest {

  private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

  private static String clean(String svg) {
    return new String(SvgCleaner.clean(svg.getBytes(UTF_8)), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script xlink:href=\"https://evil.example/x.js\"/>",
        "<svg:script>alert(1)</svg:script>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
        "<rect onload=\"alert(1)\"/>",
        "<rect ONLOAD=\"alert(1)\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"alert(1)\"/></foreignObject>",
        "<a href=\"javascript:alert(1)\"><rect/></a>",
        "<a xlink:href=\"java&#115;cript:alert(1)\"><rect/></a>",
        "<use href=\"https://evil.example/x.svg#y\"/>",
        "<use xlink:href=\"data:image/svg+xml;base64,PHN2Zz4=#x\"/>",
        "<image href=\"https://evil.example/track.png\"/>",
        "<image href=\"data:image/svg+xml,%3Csvg onload=alert(1)%3E\"/>",
        "<feImage href=\"https://evil.example/track.png\"/>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onload\" to=\"alert(1)\"/>",
        "<rect style=\"fill:url(https://evil.example/x)\"/>",
        "<rect style=\"fill:u\\72l(https://evil.example/x)\"/>",
        "<rect fill=\"url('//evil.example/x#y')\"/>",
        "<rect filter=\"URL(https://evil.example)\"/>",
        "<style>@import url(https://evil.example/x.css);</style>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>rect{fill:url(https://evil.example/x)}</style>",
        "<style>@font-face{src:url(data:x)}</style>",
        "<style><![CDATA[rect{background:image-set('//evil.example/x' 1x)}]]></style>",
        "<style>a{}</style><style>/*</style><script>alert(1)</script><style>*/</style>",
        "<iframe src=\"https://evil.example\"/><embed src=\"x\"/><object data=\"x\"/>",
        "<handler type=\"text/javascript\">alert(1)</handler>",
        "<title><script>alert(1)</script></title>",
        "<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
        "<!--><script>alert(1)</script>-->",
        "<rect id=\"&quot; onload=&quot;alert(1)\"/>",
        "<discard/><audio src=\"x\"/><video src=\"x\"/><canvas/>"
      })
  void nothingOfItRunsOrLoads(String part) {
    String clean =
        clean("<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + part + "<g/></svg>");
    String tags =
        clean.toLowerCase(Locale.ROOT).replaceAll(">[^<]*", ">").replaceAll("\"[^\"]*\"", "");

    assertThat(clean).startsWith(OPEN).endsWith("</svg>\n").contains("<g/>");
    assertThat(tags).doesNotContain("script", "onload", "foreign", "import", "iframe", "animate");
    assertThat(clean.replace(OPEN, "")).doesNotContain("evil", "http", "javascript", "<!", "<?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<path d=\"M0 0L1 1\" fill='#f00'/> → <path d=\"M0 0L1 1\" fill=\"#f00\"/>",
        "<g style=\"fill: red; -x: y; stroke-width:2\"/> → <g fill=\"red\" stroke-width=\"2\"/>",
        "<rect fill=\"url(#a)\" width=\"1\"/> → <rect fill=\"url(#a)\" width=\"1\"/>",
        "<use xlink:href=\"#a\" x=\"1\"/> → <use href=\"#a\" x=\"1\"/>",
        "<image href=\"data:image/png;base64,AAAA\"/> → <image href=\"data:image/png;base64,AAAA\"/>",
        "<style>.a&gt;.b{fill:#fff}</style> → <style>.a&gt;.b{fill:#fff}</style>",
        "<style><![CDATA[.a{fill:url(#b)}]]></style> → <style>.a{fill:url(#b)}</style>",
        "<a href=\"x\"><rect/></a> → <g><rect/></g>",
        "<text x=\"1\">A &amp; <tspan>B</tspan></text> → <text x=\"1\">A &amp; <tspan>B</tspan></text>",
        "<linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient> → <linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>",
        "<metadata><x/></metadata><sodipodi:namedview id=\"b\"/><g/> → <g/>"
      })
  void whatDrawsStays(String part, String expected) {
    assertThat(clean("<svg>" + part + "</svg>")).isEqualTo(OPEN + expected + "</svg>\n");
  }

  @Test
  void declarationsAndEntitiesGo() {
    assertThat(
            clean(
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                    + "<svg viewBox=\"0 0 1 1\"><text>&a;</text></svg>"))
        .isEqualTo(OPEN.replace(">", " viewBox=\"0 0 1 1\">") + "<text>&amp;a;</text></svg>\n");
  }

  @Test
  void cleaningAgainChangesNothing() {
    String once =
        clean(
            "<svg width=\"4\" height='3'><!-- c --><style>.a{fill:red}</style><g class='a' z=\"1\""
                + " a=\"2\"><text>x &lt; y</text></g></svg>");

    assertThat(clean(once)).isEqualTo(once);
  }

  @Test
  void aDrawingThatWouldNeverEndIsRefused() {
    StringBuilder svg = new StringBuilder("<svg><g id=\"a0\"><rect/></g>");
    for (int i = 1; i < 30; i++) {
      String use = "<use href=\"#a" + (i - 1) + "\"/>";
      svg.append("<g id=\"a").append(i).append("\">").append(use).append(use).append("</g>");
    }
    String bomb = svg.append("</svg>").toString();

    assertThatThrownBy(() -> clean(bomb))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BS0802");
    assertThat(clean("<svg><g id=\"a\"><use href=\"#a\"/></g></svg>")).contains("<use");
  }

  @Test
  void whatIsNoUsableDrawingIsRefusedWithItsPlace() {
    Location at = Location.of("assets/a.svg");
    for (String svg :
        new String[] {
          "",
          "words",
          "<html><svg/></html>",
          "<svg>" + "<g>".repeat(300) + "</svg>",
          "<svg>" + "<g>".repeat(100_000) + "</svg>",
          "<svg><!-- " + "x".repeat(9 << 20) + " --></svg>"
        }) {
      assertThatThrownBy(() -> SvgCleaner.clean(svg.getBytes(UTF_8), at))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0802 assets/a.svg");
    }
  }
}
