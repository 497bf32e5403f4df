package press.broadsheet.seed.feed;

import com.google.gson.JsonObject;
import java.util.function.Consumer;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.cms.FileHead;

/** Reads the exports of Ghost; an article each post and page. */
public final class GhostReader implements SeedReader {

  private static final long MAX_BYTES = 1L << 30;

  @Override
  public boolean accepts(SeedFile seed) {
    if (!seed.extension().equals("json")) {
      return false;
    }
    String head = FileHead.of(seed).text();
    return head.matches("(?s)\\s*\\{\\s*\"(?:db|meta|data)\"\\s*:.*")
        && head.contains("\"exported_on\"")
        && head.contains("\"data\"");
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    GhostExport export = GhostExport.of(seed);
    if (export.posts == 0) {
      throw new ProblemException(
          Problem.error(
              "BS0276",
              Location.of(seed.name()),
              "There is no post in this export of Ghost.",
              "Export the content again in Ghost, and put that file in its place."));
    }
    GhostPosts posts = new GhostPosts(export);
    JsonSeed.read(
        seed,
        GhostExport.GATES,
        GhostExport.LISTS,
        (path, value, line) -> {
          if (path.endsWith("data.posts") && value instanceof JsonObject post) {
            articles.accept(posts.draft(post, line));
          }
        });
    posts.report(seed.name(), problems);
  }

  @Override
  public String fingerprint() {
    return "ghost/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }
}
