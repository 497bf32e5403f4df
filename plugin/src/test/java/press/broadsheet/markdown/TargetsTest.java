package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[x](old.md) → [x](new.md)",
        "[x](  old.md   'T'  ) → [x](  new.md   'T'  )",
        "[x](<old.md>) → [x](<new.md>)",
        "![x](old.md \"T (y)\") → ![x](new.md \"T (y)\")",
        "[x][y]⏎⏎[y]: old.md 'T' → [x][y]⏎⏎[y]: new.md 'T'",
        "[x][y]⏎⏎[y]: <old.md> → [x][y]⏎⏎[y]: <new.md>",
        "a <a class=k href=old.md>b</a> → a <a class=k href=new.md>b</a>",
        "<img alt='a' src='old.md' /> → <img alt='a' src='new.md' />",
        "> - [x](old.md)⏎>   <img⏎>   src=\"old.md\"> → > - [x](new.md)⏎>   <img⏎>   src=\"new.md\">",
        "| a |⏎|---|⏎| [x](old.md) | → | a |⏎|---|⏎| [x](new.md) |",
        "[![a](old.md)](old.md) → [![a](new.md)](new.md)",
        "*[x](old.md)* `[x](old.md)` \\[x](old.md) → *[x](new.md)* `[x](old.md)` \\[x](old.md)",
        "[^1]: see [x](old.md) → [^1]: see [x](new.md)",
        "<!-- [x](old.md) --> → <!-- [x](old.md) -->"
      })
  void onlyTargetsChange(String text, String expected) {
    assertThat(
            markdown.rewriteTargets(
                text.replace('⏎', '\n'),
                reference -> reference.target().equals("old.md") ? "new.md" : reference.target()))
        .isEqualTo(expected.replace('⏎', '\n'));
  }

  @Test
  void aNewTargetIsEscapedForWhereItIs() {
    assertThat(rewritten("[x](old.md)", "a (b) c.md")).isEqualTo("[x](a%20%28b%29%20c.md)");
    assertThat(rewritten("<a href='old.md'>x</a>", "a'b\"c&d.md"))
        .isEqualTo("<a href='a%27b&quot;c&amp;d.md'>x</a>");
    assertThat(rewritten("<a href=old.md>x</a>", "a b.md")).isEqualTo("<a href=a%20b.md>x</a>");
    assertThat(rewritten("[x](old.md)", "a&amp;b_c*d.md")).isEqualTo("[x](a&amp;amp;b_c*d.md)");
  }

  private String rewritten(String text, String target) {
    return markdown.rewriteTargets(text, reference -> target);
  }

  @Test
  void aRewrittenTargetIsReadBackAsWhatItMeans() {
    for (String target :
        List.of(
            "a b.md", "a(b.md", "a)b", "a&b;c", "a<b>c", "ü/é.md", "a\\b", "a\"b'c", "?q=1&r")) {
      for (String text :
          List.of("[x](old)", "[x](<old>)", "<a href=\"old\">x</a>", "[x]\n\n[x]: old")) {
        List<Reference> read = markdown.references(rewritten(text, target), 1);
        assertThat(Address.percentDecode(read.get(0).target()))
            .as(text + " " + target)
            .isEqualTo(target);
      }
    }
  }

  @Test
  void untouchedTextIsTheSameByteForByte() {
    String text =
        "# T\r\n\r\n*  odd\t list\n\n\n[x](a.md)  \n~~~\n[y](b)\n~~~\n<a\nhref = 'c'>z</a> &amp; \\*";

    assertThat(markdown.rewriteTargets(text, Reference::target)).isEqualTo(text);
  }

  @Test
  void allTargetsAreToldWithTheirPlaces() {
    assertThat(
            markdown.references("[a](http://b.example)\n\n![c](d.png) <img src=e>\n\n[f]: g", 10))
        .containsExactly(
            new Reference(Reference.Kind.LINK, "http://b.example", 10, 5),
            new Reference(Reference.Kind.IMAGE, "d.png", 12, 6),
            new Reference(Reference.Kind.IMAGE, "e", 12, 22),
            new Reference(Reference.Kind.LINK, "g", 14, 6));
  }

  @Test
  void aDefinitionThatOnlyPicturesUseIsAPicture() {
    assertThat(markdown.references("![a][b]\n\n[b]: c.png", 1))
        .containsExactly(new Reference(Reference.Kind.IMAGE, "c.png", 3, 6));
  }
}
