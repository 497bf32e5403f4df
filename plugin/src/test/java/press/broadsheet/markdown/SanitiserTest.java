package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTest {

  private static final Set<String> SAFE_ATTRIBUTES =
      Set.of(
          "alt",
          "aria-label",
          "checked",
          "class",
          "colspan",
          "controls",
          "datetime",
          "decoding",
          "dir",
          "disabled",
          "height",
          "href",
          "id",
          "lang",
          "loading",
          "loop",
          "muted",
          "open",
          "preload",
          "reversed",
          "role",
          "rowspan",
          "scope",
          "src",
          "start",
          "tabindex",
          "title",
          "type",
          "value",
          "width");

  private static final Set<String> UNSAFE_ELEMENTS =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "form",
          "button",
          "select",
          "textarea",
          "template",
          "noscript",
          "xmp",
          "plaintext",
          "link",
          "meta",
          "base",
          "title",
          "frame",
          "frameset",
          "applet",
          "canvas",
          "portal",
          "marquee");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\" onerror\n=\"alert(1)\">",
        "<img/src=x/onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"java&#115;cript:alert(1)\">x</a>",
        "<a href=\"jAvAsCrIpT:alert(1)\">x</a>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href=\"&#9;java&Tab;script&colon;alert(1)\">x</a>",
        "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)\">x</a>",
        "<a href=\" &#1; javascript:alert(1)\">x</a>",
        "<a href=vbscript:x>x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "[x](javascript:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](JAVASCRIPT&colon;alert(1))",
        "[x](<java\\\nscript:alert(1)>)",
        "[x](&#x01;javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
        "![x\" onerror=\"alert(1)](y)",
        "![x](y \"t\\\" onload=\\\"alert(1)\")",
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<div class=\"note\" id=\"main\">x</div>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=x></object><embed src=x><applet code=x></applet>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<video src=x onloadstart=alert(1) poster=javascript:x><source src=javascript:y></video>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<table background=javascript:x><tr><td background=javascript:y>z</table>",
        "<template><img src=x onerror=alert(1)></template>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<plaintext><img src=x onerror=alert(1)>",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<a n=\"0\" href=x><b n=\"1\">y</b></a>",
        "<a href=\"x\" <script>alert(1)</script>",
        "<div title=\"<@0 a href>\">x</div>",
        "`<@0 a href>` <@0 a href> &lt;@0 a href&gt; [x](y)",
        "```x\" onclick=\"alert(1)\nz\n```",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?x <img src=x onerror=alert(1)>?>",
        "# x {#main\" onclick=\"alert(1)}",
        "> [!NOTE\"><script>]\n> x",
        "[^\"><script>]\n\n[^\"><script>]: x",
        "<http://x.example/\" onclick=\"alert(1)>",
        "http://x.example/\"onclick=alert(1)",
        "[x](//evil.example\\@y.example \"t\")",
        "<img srcset=\"javascript:x 1x\" src=y>",
        "<time datetime=\"2026-01-05\" onclick=x>y</time>",
        "<ruby onclick=x>a<rt>b</rt></ruby>"
      })
  void nothingOfItRuns(String text) {
    checkSafe(Rendered.of(text).html(), text);
    checkSafe(Rendered.of("> - " + text.replace("\n", "\n>   ")).html(), text);
    checkSafe(Rendered.of("Word " + text + " word").html(), text);
  }

  @Test
  void nothingRunsWhateverTheTagsAre() {
    List<String> pieces =
        List.of(
            "<",
            ">",
            "\"",
            "'",
            "=",
            "/",
            " ",
            "\n",
            "\n\n",
            "&",
            ";",
            "<!--",
            "-->",
            "<a ",
            "href=",
            "javascript:",
            "java&#115;cript:",
            "<img ",
            "src=",
            "onerror=",
            "x",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<svg>",
            "</svg>",
            "<math>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<table>",
            "<td>",
            "<select>",
            "<template>",
            "<noscript>",
            "</noscript>",
            "`",
            "*",
            "[",
            "](",
            ")",
            "!",
            "> ",
            "- ",
            "<@0 ",
            "n=\"0\"",
            "<plaintext>",
            "<iframe ",
            "<![CDATA[",
            "]]>",
            "<?",
            "alert(1)",
            "<div title=\"",
            "<mglyph>",
            "<mtext>",
            "<annotation-xml ",
            "encoding=\"text/html\"",
            "<form>",
            "</form>",
            "<frameset>",
            "<html onclick=x>",
            "<body onload=x>");
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 2 + random.nextInt(20);
      for (int j = 0; j < length; j++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      checkSafe(Rendered.of(text.toString()).html(), text.toString());
    }
  }

  /** Parses as a browser would, twice, and looks at every element and attribute. */
  private static void checkSafe(String html, String text) {
    Element body = parsed(html);
    for (Element element : body.getAllElements()) {
      if (element.normalName().equals("body")) {
        continue;
      }
      assertThat(UNSAFE_ELEMENTS).as(text + "\n" + html).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(SAFE_ATTRIBUTES).as(text + "\n" + html).contains(attribute.getKey());
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
          assertThat(schemeOf(attribute.getValue()))
              .as(text + "\n" + html)
              .isIn("", "http", "https", "mailto", "tel");
        }
      }
    }
    String again = body.html();
    assertThat(parsed(again).html()).as("a second parse finds the same").isEqualTo(again);
  }

  private static Element parsed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  private static String schemeOf(String address) {
    String stripped = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    int colon = stripped.indexOf(':');
    return colon > 0 && stripped.substring(0, colon).matches("[a-z][a-z0-9+.-]*")
        ? stripped.substring(0, colon)
        : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a <b>bold</b> word → <p>a <b>bold</b> word</p>",
        "H<sub>2</sub>O and <kbd>Ctrl</kbd> → <p>H<sub>2</sub>O and <kbd>Ctrl</kbd></p>",
        "<font color=red>red</font> → <p>red</p>",
        "<center>mid</center> → <div>mid</div>",
        "<abbr title=\"a &quot;b&quot;\">c</abbr> → <p><abbr title=\"a &quot;b&quot;\">c</abbr></p>",
        "<p lang=\"de\" dir=\"up\">x</p> → <p lang=\"de\">x</p>",
        "<span id=\"ok\">x</span> <i id=\"main\">y</i> → <p><span id=\"ok\">x</span> <i>y</i></p>",
        "<time datetime=\"2026-02-30\">x</time> → <p>x</p>",
        "<img src=\"a.png\"> → '<figure><img src=\"a.png\" width=\"40\" height=\"30\" alt=\"\" decoding=\"async\"></figure>'",
        "one<br>two → <p>one<br>two</p>"
      })
  void whatOnlyMarksWordsStays(String text, String html) {
    assertThat(Rendered.of(text).html()).isEqualTo(html);
  }

  @Test
  void markdownAndTagsMayEncloseEachOther() {
    assertThat(
            Rendered.of("<details>\n<summary>More</summary>\n\nSome *text*.\n\n- one\n\n</details>")
                .html()
                .replaceAll("\n+", ""))
        .isEqualTo(
            "<details><summary>More</summary><p>Some <em>text</em>.</p><ul><li>one</li></ul>"
                + "</details>");
  }

  @Test
  void anUnclosedTagDoesNotSwallowTheRest() {
    Prose prose = Rendered.of("<div title=\"never closed\n\nThe *rest* stays.").prose();

    assertThat(prose.html()).contains("<p>The <em>rest</em> stays.</p>");
  }

  @Test
  void anUnclosedCommentDoesNotSwallowFootnotes() {
    Prose prose = Rendered.of("Word[^1].\n\n[^1]: Note.\n\n<!-- never closed").prose();

    assertThat(prose.html()).contains("Note.");
  }

  @Test
  void whatIsLeftOutIsTold() {
    assertThat(Rendered.of("a <script>b()</script> c").codes()).containsExactly("BS0309");
    assertThat(Rendered.of("a <script>b()</script> c").html()).isEqualTo("<p>a  c</p>");
    assertThat(Rendered.of("<form><input name=q></form>").codes())
        .containsExactly("BS0309", "BS0309");
  }

  @Test
  void aFrameBecomesALinkAndIsTold() {
    Rendered rendered = Rendered.of("<iframe src=\"https://video.example/1\"></iframe>");

    assertThat(rendered.html())
        .isEqualTo("<p><a href=\"https://video.example/1\">https://video.example/1</a></p>");
    assertThat(rendered.codes()).containsExactly("BS0304");
    assertThat(Rendered.of("<iframe title=\"A *talk*\" src=//v.example/1></iframe>").html())
        .isEqualTo("<p><a href=\"https://v.example/1\">A *talk*</a></p>");
  }

  @Test
  void soundAndFilmPlayOnlyOurOwnFiles() {
    assertThat(Rendered.of("<video src=\"clip.mp4\" autoplay>Words</video>").html())
        .isEqualTo("<p><video src=\"clip.mp4\" controls preload=\"none\">Words</video></p>");
    Rendered foreign = Rendered.of("<audio src=\"https://x.example/a.mp3\">Words</audio>");
    assertThat(foreign.html()).isEqualTo("<p>Words</p>");
    assertThat(foreign.codes()).containsExactly("BS0303");
  }
}
