package press.broadsheet.seed.wordpress;

import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.cms.FileHead;
import press.broadsheet.seed.xml.LooseXml;

/**
 * Reads exports of WordPress (WXR 1.0 to 1.2): an article each post and page. The file is read
 * twice, first for what posts refer to, then post by post, so that a large one fits into memory.
 */
public final class WordPressReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("xml", "wxr", "rss");
  private static final long MAX_BYTES = 1L << 30;

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension())
        && FileHead.of(seed).root().equals("rss")
        && FileHead.of(seed).text().contains("http://wordpress.org/export/1.");
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    FileHead.refuseHalf(seed, "rss");
    Export export = Export.of(seed.bytes());
    if (export.size() == 0) {
      throw new ProblemException(
          Problem.error(
              "BS0245",
              Location.of(seed.name()),
              "There is no post and no page in this export of WordPress"
                  + (export.leftOut.counts().isEmpty()
                      ? "."
                      : ": " + export.leftOut.counts() + "."),
              "Export “All content” or “Posts” in WordPress, and import that file."));
    }
    PostReading reading = new PostReading(export, seed.name());
    LooseXml.read(
        seed.bytes(),
        record -> {
          if (record.tagName().equals("item")) {
            Item item = Item.of(record);
            if (item.isArticle()) {
              articles.accept(reading.draft(item));
            }
          }
        });
    reading.report(seed.name(), problems);
  }

  @Override
  public String fingerprint() {
    return "wordpress/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }
}
