package press.broadsheet.seed.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;

/** Pages of boxes within boxes, as editors on the web leave them, are read in reasonable time. */
class HtmlDepthTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int DEPTH = 240;
  private static final int PARAGRAPHS = 3000;

  @Test
  void figuresWithinFiguresTakeNoLongerThanTheirNumber() {
    assertTimeout(LONGEST, () -> assertEquals(PARAGRAPHS, words(page("figure", "figure"))));
  }

  @Test
  void boxesNamedLikePicturesTakeNoLongerThanTheirNumber() {
    assertTimeout(LONGEST, () -> assertEquals(PARAGRAPHS, words(page("div class=image", "div"))));
  }

  private static String page(String open, String close) {
    StringBuilder page = new StringBuilder("<html><body><h1>Deep</h1>");
    page.append(("<" + open + ">").repeat(DEPTH));
    for (int i = 0; i < PARAGRAPHS; i++) {
      page.append("<p>Paragraph number ").append(i).append(" of a text that goes on.</p>");
      page.append("<p><img src=\"p").append(i).append(".jpg\"></p>");
    }
    return page.append(("</" + close + ">").repeat(DEPTH)).append("</body></html>").toString();
  }

  private static long words(String page) {
    List<Draft> drafts = new ArrayList<>();
    SeedFile seed = new SeedFile("deep.html", page.getBytes(StandardCharsets.UTF_8));
    new HtmlReader().read(seed, new Problems(), drafts::add);
    return drafts.get(0).body().lines().filter(l -> l.startsWith("Paragraph")).count();
  }
}
