package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker has nothing against what we write, whatever the text is. */
class ValidityTest {

  private static final List<String> MARKDOWN =
      List.of(
          "word ",
          "*em* ",
          "**b** ",
          "\n",
          "\n\n",
          "\n\n",
          "> ",
          "> [!NOTE]\n> x\n",
          "> [!QUOTE]\n> q\n",
          "- item\n",
          "  - sub\n",
          "1. one\n",
          "- [x] t\n",
          "- [ ] t\n",
          "# H\n",
          "## H2\n",
          "#### H4\n",
          "### \n",
          "`c` ",
          "```java\nx\n```\n",
          "    code\n",
          "[l](a.md) ",
          "[l](#h) ",
          "[l](#zz) ",
          "[l](http://x.example/a|b[c]) ",
          "![i](p.png) ",
          "![i](p.png \"cap\")\n",
          "\n\n![i](p.png)\n*cap (Photo: X)*\n\n",
          "[![i](p.png)](b.md)\n",
          "![i](http://y.example/p.png) ",
          "[![i](http://y.example/p.png)](c.md)",
          "[^1] ",
          "\n\n[^1]: note [^2]\n\n",
          "\n\n[^2]: two\n\n    more\n\n",
          "| a | b |\n|:-|-:|\n| 1 | *2* |\n",
          "|x|\n|-|\n",
          "Term\n: def\n\n: def2\n",
          "---\n",
          "Setext\n===\n",
          "~~s~~ ",
          "http://a.example/x?y=1&z ",
          "me@x.example ",
          "\\* ",
          "&copy; ",
          "\"q\" ",
          "'s ",
          "--- ",
          "[x [y](z)](w) ",
          "<http://k.example> ",
          "{#id} ",
          "# T {#t}\n",
          "  \nbr ",
          "\t",
          "    - deep\n");

  private static final List<String> TAGS =
      List.of(
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<p>",
          "</p>",
          "\n\n<div>\n\n",
          "\n\n</div>\n\n",
          "<div>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "</tr>",
          "<ul>",
          "<li>",
          "</ul>",
          "<a href=x>",
          "</a>",
          "<a>",
          "<h1>",
          "</h1>",
          "<h3 id=h>",
          "</h3>",
          "<details>",
          "<summary>",
          "</summary>",
          "</details>",
          "<figure>",
          "<figcaption>",
          "</figcaption>",
          "</figure>",
          "<img src=z>",
          "<img>",
          "<br>",
          "<hr>",
          "<video src=v.mp4>",
          "</video>",
          "<audio>",
          "<source src=s>",
          "<time>",
          "<time datetime=2026-01-05>",
          "</time>",
          "<bdo dir=rtl>",
          "<ruby>",
          "<rt>",
          "<rp>",
          "</ruby>",
          "<dl>",
          "<dt>",
          "<dd>",
          "</dl>",
          "<blockquote>",
          "<pre>",
          "</pre>",
          "<q>",
          "<caption>",
          "<thead>",
          "<th scope=col>",
          "<dfn>",
          "</dfn>",
          "<center>",
          "<font color=red>",
          "</font>",
          "<ol start=3 reversed>",
          "<li value=2>",
          "</ol>",
          "<td colspan=2 rowspan=3>",
          "<iframe src=http://f.example></iframe>",
          "<script>x</script>",
          "<svg><path/></svg>",
          "<form>",
          "<input>",
          "<del>",
          "</del>",
          "<code>",
          "</code>",
          "<p lang=de dir=ltr title=t id=main>",
          "<p id=dup>",
          "<p id=dup>",
          "<section>",
          "<nav>",
          "<main>",
          "<textarea>",
          "<title>x</title>",
          "<col>",
          "<math>",
          "<noscript>",
          "<label>",
          "<menu>",
          "<dialog>",
          "<body>",
          "<rtc>",
          "<nobr>",
          "<strike>");

  private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator();
  private static final List<String> FAULTS = new ArrayList<>();

  @BeforeAll
  static void loadSchema() throws Exception {
    CHECKER.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Collector());
  }

  @Test
  void ofMarkdown() throws Exception {
    check(500, MARKDOWN, new Random(1));
  }

  @Test
  void ofMarkdownWithTagsInAnyOrder() throws Exception {
    List<String> both = new ArrayList<>(MARKDOWN);
    both.addAll(TAGS);
    check(500, both, new Random(2));
  }

  private static void check(int texts, List<String> pieces, Random random) throws Exception {
    for (int i = 0; i < texts; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(14);
      for (int j = 0; j < length; j++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Prose prose = Rendered.of(text.toString()).prose();
      List<Resolved> answers = new ArrayList<>();
      for (Reference reference : prose.references()) {
        boolean isPicture = reference.kind() == Reference.Kind.IMAGE;
        Resolved found =
            isPicture ? new Resolved.Picture("/p.png", 3, 4) : new Resolved.Link("/to/");
        answers.add(random.nextInt(3) == 0 ? new Resolved.Dead() : found);
      }
      assertThat(faults(prose.html(answers))).as("%s%n%s", text, prose.html(answers)).isEmpty();
    }
  }

  private static List<String> faults(String html) throws Exception {
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><main id=\"main\">"
            + html
            + "</main></body></html>";
    FAULTS.clear();
    CHECKER.setUpValidatorAndParsers(new Collector(), false, false);
    InputSource source =
        new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    source.setEncoding("utf-8");
    CHECKER.checkHtmlInputSource(source);
    return List.copyOf(FAULTS);
  }

  private static final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      FAULTS.add("warning: " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      FAULTS.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      FAULTS.add(e.getMessage());
    }
  }
}
