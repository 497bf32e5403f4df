package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Status;
import press.broadsheet.base.Digest;

class SliceTest {

  @Test
  void anEmptyListIsOneEmptyPage() {
    assertThat(Slice.cut("/x/", List.of(), 3))
        .containsExactly(new Slice("/x/", 0, List.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void numbersCountFromTheOldest() {
    List<Slice> slices = Slice.cut("/x/", cards(8), 3);
    assertThat(slices).extracting(Slice::address).containsExactly("/x/", "/x/page/1/");
    assertThat(slices.get(0).cards()).hasSize(5);
    assertThat(slices.get(1).cards()).extracting(ArticleCard::id).containsExactly("3", "2", "1");
    assertThat(slices.get(0).older()).contains("/x/page/1/");
    assertThat(slices.get(1).newer()).contains("/x/");
    assertThat(slices.get(1).older()).isEmpty();
  }

  @Test
  void aNewArticleChangesNoNumberedPageButMayMakeOne() {
    for (int size = 1; size <= 4; size++) {
      for (int count = 0; count < 30; count++) {
        List<Slice> before = Slice.cut("/x/", cards(count), size);
        List<Slice> after = Slice.cut("/x/", cards(count + 1), size);
        List<List<ArticleCard>> numberedBefore = numbered(before);
        assertThat(numbered(after).subList(0, numberedBefore.size()))
            .as(count + " by " + size)
            .isEqualTo(numberedBefore);
        assertThat(after.size() - before.size()).isBetween(0, 1);
      }
    }
  }

  @Test
  void everyArticleIsOnOnePageInOrder() {
    for (int count = 0; count < 30; count++) {
      List<ArticleCard> all = new ArrayList<>();
      Slice.cut("/x/", cards(count), 4).forEach(slice -> all.addAll(slice.cards()));
      assertThat(all).isEqualTo(cards(count));
    }
  }

  private static List<List<ArticleCard>> numbered(List<Slice> slices) {
    List<List<ArticleCard>> out =
        new ArrayList<>(slices.subList(1, slices.size()).stream().map(Slice::cards).toList());
    Collections.reverse(out);
    return out;
  }

  /** Newest first: their ids count down to 1. */
  private static List<ArticleCard> cards(int count) {
    List<ArticleCard> out = new ArrayList<>();
    for (int i = count; i >= 1; i--) {
      out.add(card(Integer.toString(i)));
    }
    return out;
  }

  private static ArticleCard card(String id) {
    return new ArticleCard(
        "articles/" + id + ".md",
        id,
        "/" + id + "/",
        "Title",
        "",
        "",
        List.of(),
        Instant.EPOCH,
        false,
        Optional.empty(),
        "",
        List.of(),
        "",
        ArticleType.NEWS,
        "",
        Optional.empty(),
        "en",
        List.of(),
        Status.PUBLISHED,
        true,
        0,
        Digest.of(""));
  }
}
