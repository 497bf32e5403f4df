package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.Paper;
import press.broadsheet.base.Problem;

/**
 * Strangers write the articles: whatever stands in any field, it is words on the page and nothing
 * else.
 */
class HostileContentTest {

  /** One white pixel. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTNlYQAAAABJRU5ErkJggg==");

  @TempDir Path folder;

  static Stream<String> hostile() {
    return Stream.of(
        "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "</title><svg onload=alert(1)>",
        "</textarea></style><iframe src=//evil.example>",
        "${7*7} ${.now} #{7*7} [=7*7] <#assign x=1> <#include \"/etc/passwd\"> <@x/>",
        "javascript:alert(1)",
        "JaVa\tScRiPt&colon;alert(1)",
        "java&#115;cript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "//evil.example/x",
        "]]><x/>&bogus;&#0;&#x1F;<!--",
        "--><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
        "\u0000\u0001\b\u001b[31m\u007f\u0085\ufffe\ud800 end",
        "\u202Eevil\u202D \u2066x \u200f\u200b\ufeff",
        "{\"@type\":\"Person\"}<!--<script>",
        " onmouseover=alert(1) style=background:url(javascript:alert(1)) ",
        "[x](javascript:alert(1)) <javascript:alert(1)> ![x](javascript:alert(1)) [x](<data:text/html,x>)",
        "0; url=javascript:alert(1)",
        "\\\"><b onclick=x>");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void everyFieldIsOnlyWords(String text) throws IOException {
    Paper paper = new Paper(folder).write("site-content/site.yaml", settings(text));
    paper.write("site-content/articles/2026/all.md", everyField(text));
    paper.write("site-content/pages/about.md", everyField(text));
    paper.write("site-content/authors/stranger.md", author(text));

    paper.build(o -> Paper.drafts(Paper.keepGoing(o)));

    assertThat(paper.published())
        .containsKeys("2026/all/index.html", "about/index.html", "author/stranger/index.html");
    assertHarmless(paper.published());
    assertThat(Jsoup.parse(paper.page("2026/all/index.html")).select("h1").textNodes())
        .extracting(TextNode::getWholeText)
        .containsExactly(onOneLine("T " + text));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aBodyIsOnlyText(String text) throws IOException {
    Paper paper = new Paper(folder);
    paper.article(
        "one",
        "title: One\ndate: 2026-01-01",
        text
            + "\n\n# "
            + text
            + "\n\n> "
            + text
            + "\n\n| "
            + text
            + " |\n|---|\n\n- "
            + text
            + "\n\n[a]("
            + text
            + ") ![b]("
            + text
            + ")\n\n"
            + text);
    paper.build();
    assertHarmless(paper.published());
  }

  @Test
  void namesOfFilesAreOnlyNames() throws IOException {
    Paper paper = new Paper(folder);
    for (String name :
        List.of(
            "a b", "a&b", "a'b", "a;b", "a=b", "a+b", "a${42+7}", "<#assign x=1>", "onload=x")) {
      paper.article("names/" + name, "title: Name\ndate: 2026-01-01", "![x](<" + name + ".png>)");
      paper.write("site-content/articles/names/" + name + ".png", PNG);
    }
    List<Problem> problems = paper.build(Paper::keepGoing).problems();
    assertThat(problems.stream().filter(Problem::isError).map(p -> p.at().file()))
        .containsExactly("articles/names/<#assign x=1>.md", "articles/names/<#assign x=1>.png");
    assertHarmless(paper.published());
    assertThat(paper.published())
        .containsKeys("names/a${42+7}/index.html", "assets/articles/names/a&b.png");
    assertThat(new LinkCheck(paper.published(), "http://localhost:8080/").dead()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aTemplateCannotLeaveItsRoom(String attack) throws IOException {
    Paper paper = new Paper(folder);
    paper.article(
        "one", "title: One\ndate: 2026-01-01\ntags: [a]\nextra_field: {a: [1, x]}", "Text.");
    paper.write("templates/layouts/article.ftlh", "<p>before</p>\n" + attack + "\n");
    List<Problem> problems = paper.fails(o -> o);
    assertThat(problems)
        .filteredOn(Problem::isError)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo("BS0501");
              assertThat(p.toString())
                  .startsWith("BS0501 templates/")
                  .doesNotContain("root:", "\tat ");
            });
  }

  static Stream<String> attacks() {
    return Stream.of(
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>",
        "<#assign x = \"freemarker.template.utility.JythonRuntime\"?new()>",
        "${page?api.class}",
        "${page.class.name}",
        "${page.getClass().name}",
        "${page.title.class}",
        "${page.title.getBytes()?size}",
        "${page.head.getClass()}",
        "${page.hashCode()}",
        "${site.assets.getClass()}",
        "${page.tags.getClass()}",
        "${page.extra.extra_field.getClass()}",
        "${page.image.getClass()}",
        "${page.title?eval?api}",
        "<#include \"../../../etc/passwd\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"java:comp/env\">",
        "<#include \"classpath:META-INF/MANIFEST.MF\">",
        "<#import \"../site-content/site.yaml\" as x>",
        "${.data_model.freemarker}",
        "${statics[\"java.lang.System\"].exit(1)}",
        "${.globals[\"java.lang.Runtime\"].x}");
  }

  /**
   * No script but data, no handler, no address that runs, no template language run; all XML and
   * JSON whole.
   */
  private static void assertHarmless(Map<String, byte[]> site) {
    site.forEach(
        (path, bytes) -> {
          if (path.startsWith("assets/")) {
            return;
          }
          String text = new String(bytes, StandardCharsets.UTF_8);
          assertThat(text)
              .as(path)
              .doesNotContain("\u0000", "\u0001", "\u001b")
              .doesNotContainPattern("\\b49\\b");
          if (path.endsWith(".html")) {
            assertHarmless(path, Jsoup.parse(text));
          } else if (path.endsWith(".json")) {
            JsonParser.parseString(text)
                .getAsJsonObject()
                .getAsJsonArray("items")
                .forEach(
                    i ->
                        assertHarmless(
                            path,
                            Jsoup.parse(i.getAsJsonObject().get("content_html").getAsString())));
          } else if (path.endsWith(".xml")) {
            assertFeedHarmless(path, bytes);
          }
        });
  }

  private static void assertFeedHarmless(String path, byte[] bytes) {
    try {
      Element root = Jsoup.parse("<body></body>").body();
      Validity.xml(bytes).getElementsByTagName("content");
      org.w3c.dom.NodeList all = Validity.xml(bytes).getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        String name = all.item(i).getNodeName();
        if (name.equals("content") || name.equals("content:encoded")) {
          root.append(all.item(i).getTextContent());
        }
      }
      assertHarmless(path, Jsoup.parse(root.html()));
    } catch (Exception e) {
      throw new AssertionError(path + " is not well-formed", e);
    }
  }

  private static void assertHarmless(String path, Document page) {
    assertThat(page.select("body script, script:not([type=application/ld+json])"))
        .as(path)
        .isEmpty();
    assertThat(
            page.select(
                "iframe, object, embed, base, form, style, svg, math, template, applet, meta[http-equiv]:not([content^='0; url=/'])"))
        .as(path)
        .isEmpty();
    assertThat(page.select("link").eachAttr("href"))
        .as(path)
        .allMatch(href -> href.matches("(https?://|/).*"));
    page.select("script")
        .forEach(
            script ->
                assertThat(JsonParser.parseString(script.data()).isJsonObject()).as(path).isTrue());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey())
            .as(path + " " + element)
            .doesNotStartWith("on")
            .isNotEqualTo("style")
            .isNotEqualTo("srcdoc");
        if (List.of("href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite")
            .contains(attribute.getKey())) {
          String address =
              attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\p{Cntrl}\\s]", "");
          assertThat(address)
              .as(path + " " + element)
              .doesNotMatch("(javascript|data|vbscript|file):.*");
        }
        if (attribute.getKey().equals("src")) {
          assertThat(attribute.getValue())
              .as(path + " " + element)
              .matches("(http://localhost:8080|https://safe\\.example)?/(?!/).*");
        }
      }
    }
  }

  private static String everyField(String hostile) {
    String v = yaml("T " + hostile);
    String raw = yaml(hostile);
    return "---\nid: "
        + v
        + "\ntitle: "
        + v
        + "\nsubtitle: "
        + v
        + "\nkicker: "
        + v
        + "\nauthors: ["
        + v
        + ", Stranger, {name: "
        + v
        + ", role: "
        + v
        + "}]\n"
        + "date: 2026-01-01\nupdated: 2026-01-02\ndateline: "
        + v
        + "\nsection: "
        + v
        + "\ntags: ["
        + v
        + ", "
        + raw
        + "]\nseries: "
        + v
        + "\nsummary: "
        + v
        + "\nimage: {src: "
        + raw
        + ", alt: "
        + v
        + ", caption: "
        + v
        + ", credit: "
        + v
        + "}\naliases: ["
        + raw
        + ", "
        + v
        + "]\n"
        + "corrections: [{date: 2026-01-02, text: "
        + v
        + "}]\nsource: {name: "
        + v
        + ", url: "
        + raw
        + ", canonical: true}\nrobots: "
        + v
        + "\nassumed: ["
        + v
        + "]\n"
        + raw
        + ": "
        + raw
        + "\nextra_field: {"
        + v
        + ": ["
        + v
        + "]}\n---\nText. [x](all.md)\n";
  }

  private static String author(String hostile) {
    String v = yaml(hostile);
    return "---\nname: Stranger\nphoto: {src: "
        + v
        + ", alt: "
        + v
        + "}\nemail: "
        + v
        + "\nlinks: ["
        + v
        + ", "
        + yaml("https://x.example/" + hostile)
        + "]\naliases: ["
        + v
        + "]\n---\n"
        + hostile
        + "\n";
  }

  private static String settings(String hostile) {
    String v = yaml("T " + hostile);
    return "title: "
        + v
        + "\nmotto: "
        + v
        + "\ndescription: "
        + v
        + "\nurl: https://safe.example/\ncopyright: "
        + v
        + "\npublisher: {name: "
        + v
        + ", logo: "
        + v
        + "}\nsections: [{name: "
        + v
        + ", description: "
        + v
        + "}]\nmenu: [{label: "
        + v
        + ", link: "
        + yaml(hostile)
        + "}, {label: "
        + v
        + ", link: 'https://x.example/'}]\n";
  }

  /** In double quotes, with every character that has an escape escaped. */
  private static String yaml(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(
          c < 0x20 || c > 0x7e || c == '"' || c == '\\'
              ? String.format(Locale.ROOT, "\\u%04x", (int) c)
              : String.valueOf(c));
    }
    return out.append('"').toString();
  }

  private static String onOneLine(String text) {
    String kept =
        text.replaceAll("[\\x{85}]", " ").replaceAll("[\\p{Cntrl}&&[^\\t]]|\\ufffe|\\ud800", "");
    return kept.replaceAll("\\s+", " ").strip();
  }
}
