package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Problem;

/** What seeds refer to, and what that becomes among the content. */
class ImportReferencesTest {

  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, '\r', '\n', 1};

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
    room.seed(
        "2026/other story.card", "Other story\n@date 2026-02-03\n@alias /old/other/\n\nText.\n");
  }

  private String bodyOf(String name, String body) {
    room.seed(name, "Referring\n@date 2026-01-05\n\n" + body + "\n");
    room.run();
    return room.article("articles/2026/01/referring.md").replaceFirst("(?s).*\n---\n", "").strip();
  }

  @ParameterizedTest
  @CsvSource({
    "2026/a.card, other%20story.card",
    "2026/a.card, ./other%20story.card",
    "2026/a.card, /2026/other%20story.card",
    "2026/01/a.card, ../other%20story.card",
    "2026/01/a.card, 2026/other%20story.card",
    "a.card, 2026/other%20story.card",
    "a.card, 2026/x/../other%20story.card",
    "a.card, 2026/other%20story.html",
    "a.card, 2026/other%20story",
    "a.card, /2026/other%20story/",
    "a.card, /old/other/",
    "a.card, /old/other",
    "a.card, /old/other.html",
    "a.card, /old/other/index.html",
    "a.card, /old/other/?utm=1",
  })
  void aLinkToAnotherSeedLeadsToItsArticle(String seed, String target) {
    assertThat(bodyOf(seed, "See [it](" + target + ")."))
        .isEqualTo("See [it](/articles/2026/02/other-story.md).");
    assertThat(room.problems.all()).isEmpty();
  }

  @Test
  void aFragmentIsKept() {
    assertThat(
            bodyOf(
                "a.card", "[a](/old/other/#the-end) and [b][b]\n\n[b]: 2026/other%20story.card#b"))
        .contains("[a](/articles/2026/02/other-story.md#the-end)")
        .endsWith("[b]: /articles/2026/02/other-story.md#b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2026/other%20story.card",
        "//example.org/old/other/",
        "mailto:desk@example.org",
        "#old",
        "/about/",
        "../../../etc/passwd",
        "2026/../../seeds/2026/x.card",
        "/",
        "old/other/",
      })
  void whatIsNoSeedStaysAsItWasWritten(String target) {
    assertThat(bodyOf("2026/a.card", "See [it](" + target + ")."))
        .isEqualTo("See [it](" + target + ").");
    assertThat(room.problems.all()).isEmpty();
  }

  @Test
  void aPostNamedAfterItsDayIsFoundAtTheAddressThatItHad() {
    room.seed("posts/2025-3-07-first-light.card", "Light\n@date 2025-03-07\n\nText.\n");
    assertThat(bodyOf("posts/a.card", "[x](/2025/03/07/first-light/)"))
        .isEqualTo("[x](/articles/2025/03/light.md)");
  }

  @Test
  void aLinkLeadsToTheNamedArticleOfASeedWithSeveral() {
    room.seed(
        "many.card",
        "One\n@date 2026-02-03\n@entry one\n\n1\n====\nTwo\n@date 2026-02-03\n@entry two\n\n2\n");
    assertThat(bodyOf("a.card", "[1](many.card) [2](many.card#two) [3](many.card#part)"))
        .isEqualTo(
            "[1](/articles/2026/02/one.md) [2](/articles/2026/02/two.md) [3](/articles/2026/02/one.md#part)");
  }

  @Test
  void linksFollowAnArticleThatAnEditorMoved() {
    bodyOf("a.card", "[x](/old/other/)");
    room.move("site-content/articles/2026/02/other-story.md", "site-content/articles/moved.md");
    assertThat(bodyOf("a.card", "[x](/old/other/)")).isEqualTo("[x](/articles/moved.md)");
  }

  @Test
  void linksToAnArticleWhoseSeedIsGoneStay() {
    bodyOf("a.card", "[x](2026/other%20story.card)");
    room.delete("seeds/2026/other story.card");
    assertThat(bodyOf("a.card", "[x](2026/other%20story.card)"))
        .isEqualTo("[x](/articles/2026/02/other-story.md)");
  }

  @ParameterizedTest
  @CsvSource({
    "2026/a.card, photo.png, 2026/photo.png, 2026/photo.png",
    "2026/a.card, ./photo.png?v=2, 2026/photo.png, 2026/photo.png",
    "2026/a.card, /img/photo.png, img/photo.png, img/photo.png",
    "2026/a.card, /img/photo.png, static/img/photo.png, static/img/photo.png",
    "blog/posts/a.card, /assets/p/photo.png, blog/assets/p/photo.png, blog/assets/p/photo.png",
    "2026/a.card, /assets/blog/photo.png, assets/blog/photo.png, blog/photo.png",
    "2026/a.card, assets/blog/photo.png, assets/blog/photo.png, blog/photo.png",
    "2026/a.card, Photo.PNG, 2026/photo.png, 2026/photo.png",
    "2026/a.card, a%20(b).png, 2026/a (b).png, 2026/a (b).png",
  })
  void aPictureIsCopiedAndReferredToFromTheRoot(
      String seed, String target, String file, String asset) {
    room.put("seeds/" + file, PICTURE);
    String reference = asset.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    assertThat(bodyOf(seed, "Before\n\n![A photo](" + target + ")"))
        .isEqualTo("Before\n\n![A photo](/assets/" + reference + ")");
    assertThat(room.problems.all()).isEmpty();
    assertThat(room.read("site-content/assets/" + asset)).isEqualTo(PICTURE);
    assertThat(room.ledger())
        .anyMatch(
            l -> l.startsWith("asset\tassets/" + asset + "\tassets/" + asset + "\t" + file + "\t"));
  }

  @Test
  void thePictureOnTopIsAPathInAssets() {
    room.put("seeds/2026/photo.png", PICTURE);
    room.seed("2026/a.card", "Pictured\n@date 2026-01-05\n@image photo.png\n\nText.\n");
    room.runs();
    assertThat(room.article("articles/2026/01/pictured.md"))
        .contains("image: {src: 2026/photo.png, alt: A picture}");
    assertThat(room.has("assets/2026/photo.png")).isTrue();
  }

  @Test
  void aDocumentThatIsOfferedIsCopiedToo() {
    room.put("seeds/report.pdf", PICTURE);
    assertThat(bodyOf("a.card", "[report](report.pdf#page=2)"))
        .isEqualTo("[report](/assets/report.pdf#page=2)");
  }

  @Test
  void aPictureThatNobodyRefersToIsNotCopied() {
    room.put("seeds/photo.png", PICTURE);
    room.runs();
    assertThat(room.has("assets")).isFalse();
  }

  @Test
  void aMissingPictureIsAWarningWithItsLineAndStaysAsWritten() {
    assertThat(bodyOf("2026/a.card", "Text.\n\n![A photo](gone.png)"))
        .endsWith("![A photo](gone.png)");
    Problem problem = room.problems.all().get(0);
    assertThat(room.problems.all()).hasSize(1);
    assertThat(problem.toString()).startsWith("BS0260 seeds/2026/a.card:6:12 ");
    assertThat(problem.isError()).isFalse();
  }

  @Test
  void aPictureThatAPersonPutAmongTheAssetsIsNotMissing() {
    room.content("assets/mine.png", "mine");
    assertThat(bodyOf("a.card", "![Mine](/assets/mine.png)"))
        .isEqualTo("![Mine](/assets/mine.png)");
    assertThat(room.problems.all()).isEmpty();
  }

  @Test
  void noPictureOutsideOfTheSeedsIsEverCopied() {
    room.put("secret.png", PICTURE);
    assertThat(
            bodyOf(
                "2026/a.card",
                "![](../../secret.png) ![](/../secret.png) ![](..%2f..%2fsecret.png) ![](..\\..\\secret.png)"))
        .doesNotContain("/assets/");
    assertThat(room.has("assets")).isFalse();
    assertThat(room.problems.hasErrors()).isFalse();
  }

  @Test
  void twoPicturesForOnePlaceGetOneEachAndKeepIt() {
    room.put("seeds/photo.png", new byte[] {2});
    bodyOf("a.card", "![](photo.png)");
    room.put("seeds/assets/photo.png", new byte[] {1});
    assertThat(bodyOf("a.card", "![](photo.png) ![](/assets/photo.png)"))
        .isEqualTo("![](/assets/photo.png) ![](/assets/photo-2.png)");
    assertThat(room.read("site-content/assets/photo.png")).containsExactly(2);
    assertThat(room.read("site-content/assets/photo-2.png")).containsExactly(1);
  }

  @Test
  void aPictureThatAPersonEditedIsNeverWritten() {
    room.put("seeds/photo.png", new byte[] {1});
    bodyOf("a.card", "![](photo.png)");
    room.put("site-content/assets/photo.png", new byte[] {9});
    room.put("seeds/photo.png", new byte[] {2});
    bodyOf("a.card", "![](photo.png)");
    assertThat(room.read("site-content/assets/photo.png")).containsExactly(9);
    assertThat(room.read("target/broadsheet/proposals/assets/photo.png")).containsExactly(2);
    assertThat(room.codes()).containsExactly("BS0270");
  }

  @Test
  void aPictureThatAPersonPutInThePlaceIsNeverWritten() {
    room.put("site-content/assets/photo.png", new byte[] {9});
    room.put("seeds/photo.png", new byte[] {1});
    bodyOf("a.card", "![](photo.png)");
    assertThat(room.codes()).containsExactly("BS0271");
    assertThat(room.read("site-content/assets/photo.png")).containsExactly(9);
  }

  @Test
  void theCopyOfAMovedPictureStaysInItsPlace() {
    room.put("seeds/photo.png", PICTURE);
    bodyOf("a.card", "![](photo.png)");
    room.move("seeds/photo.png", "seeds/pictures/photo.png");
    assertThat(bodyOf("a.card", "![](pictures/photo.png)")).isEqualTo("![](/assets/photo.png)");
    assertThat(room.problems.all()).isEmpty();
    assertThat(room.has("assets/pictures")).isFalse();
  }

  @Test
  void aPictureThatIsGoneIsPrunedOnlyWhenAsked() {
    room.put("seeds/photo.png", PICTURE);
    bodyOf("a.card", "![](photo.png)");
    room.delete("seeds/photo.png");
    assertThat(bodyOf("a.card", "No picture.")).isEqualTo("No picture.");
    assertThat(room.codes()).containsExactly("BS0272");
    assertThat(room.has("assets/photo.png")).isTrue();
    room.prune = true;
    bodyOf("a.card", "No picture.");
    assertThat(room.has("assets/photo.png")).isFalse();
  }

  @Test
  void aPictureThatIsGoneAndStillReferredToIsNotPruned() {
    room.put("seeds/photo.png", PICTURE);
    bodyOf("a.card", "![](photo.png)");
    room.delete("seeds/photo.png");
    room.prune = true;
    assertThat(bodyOf("a.card", "![](photo.png)")).isEqualTo("![](/assets/photo.png)");
    assertThat(room.codes()).containsExactly("BS0272");
    assertThat(room.has("assets/photo.png")).isTrue();
  }

  @Test
  void aNameThatNoAddressCanHoldIsMadeSound() {
    room.put("seeds/what? 50%.png", PICTURE);
    assertThat(bodyOf("a.card", "![](what%3F%2050%25.png)")).isEqualTo("![](/assets/what-50.png)");
    assertThat(room.has("assets/what-50.png")).isTrue();
  }

  @Test
  void aDeletedCopyComesBackWhenAskedForByItsPlace() {
    room.put("seeds/photo.png", PICTURE);
    bodyOf("a.card", "![](photo.png)");
    room.delete("site-content/assets/photo.png");
    bodyOf("a.card", "![](photo.png)");
    assertThat(room.has("assets/photo.png")).isFalse();
    room.again = Set.of("assets/photo.png");
    bodyOf("a.card", "![](photo.png)");
    assertThat(room.has("assets/photo.png")).isTrue();
  }
}
