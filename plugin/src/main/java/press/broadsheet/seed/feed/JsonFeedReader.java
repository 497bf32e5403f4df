package press.broadsheet.seed.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.cms.FileHead;
import press.broadsheet.seed.cms.LanguageTag;
import press.broadsheet.seed.cms.PlainWords;

/** Reads JSON Feed 1.0 and 1.1; an article each item. */
public final class JsonFeedReader implements SeedReader {

  private static final Set<String> GATES = Set.of("");
  private static final Set<String> LISTS = Set.of("items", "authors");
  private static final long MAX_BYTES = 256L << 20;

  @Override
  public boolean accepts(SeedFile seed) {
    return seed.extension().equals("json")
        && FileHead.of(seed)
            .text()
            .matches(
                "(?s)\\s*\\{.*\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}jsonfeed\\.org\\\\?/version.*");
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    FeedSite site = new FeedSite();
    JsonSeed.read(seed, GATES, LISTS, (path, value, line) -> head(path, value, site));
    if (site.entries == 0) {
      throw FeedReader.empty(seed);
    }
    EntryReading reading = new EntryReading(site);
    JsonSeed.read(
        seed,
        GATES,
        LISTS,
        (path, value, line) -> {
          if (path.equals("items") && value instanceof JsonObject item) {
            articles.accept(reading.draft(entry(item, site, line)));
          }
        });
    reading.report(seed.name(), problems);
  }

  private static void head(String path, JsonElement value, FeedSite site) {
    if (path.equals("items") && value instanceof JsonObject item) {
      site.entry(JsonSeed.text(item, "url"));
    } else if (path.equals("authors") && value instanceof JsonObject author) {
      String name = JsonSeed.text(author, "name");
      if (!name.isEmpty()) {
        site.authors.add(name);
        site.contact(name, "url", JsonSeed.text(author, "url"));
      }
    } else if (path.matches("home_page_url|feed_url") && value.isJsonPrimitive()) {
      site.home(value.getAsString());
    } else if (path.equals("language") && value.isJsonPrimitive()) {
      site.language = LanguageTag.of(value.getAsString());
    }
  }

  private static Entry entry(JsonObject item, FeedSite site, int line) {
    String html = JsonSeed.text(item, "content_html");
    String url = JsonSeed.text(item, "url");
    return new Entry(
        XmlEntries.first(JsonSeed.text(item, "id"), url),
        PlainWords.of(JsonSeed.text(item, "title")),
        url,
        JsonSeed.text(item, "external_url"),
        authors(item, site),
        FeedDate.first(JsonSeed.text(item, "date_published")),
        FeedDate.first(JsonSeed.text(item, "date_modified")),
        tags(item),
        List.of(),
        JsonSeed.text(item, "summary"),
        html.isEmpty() ? JsonSeed.text(item, "content_text", "summary") : html,
        !html.isEmpty(),
        line,
        url,
        LanguageTag.of(JsonSeed.text(item, "language")),
        Optional.empty(),
        media(item));
  }

  private static List<String> authors(JsonObject item, FeedSite site) {
    List<String> names = new ArrayList<>();
    for (JsonElement author : list(item, "authors")) {
      if (author instanceof JsonObject object) {
        names.add(JsonSeed.text(object, "name"));
        site.contact(JsonSeed.text(object, "name"), "url", JsonSeed.text(object, "url"));
      }
    }
    if (names.isEmpty() && item.get("author") instanceof JsonObject author) {
      names.add(JsonSeed.text(author, "name"));
      site.contact(JsonSeed.text(author, "name"), "url", JsonSeed.text(author, "url"));
    }
    names.removeIf(String::isEmpty);
    return names.isEmpty() ? site.authors : names;
  }

  private static List<String> tags(JsonObject item) {
    List<String> out = new ArrayList<>();
    for (JsonElement tag : list(item, "tags")) {
      if (tag.isJsonPrimitive() && !tag.getAsString().isBlank()) {
        out.add(PlainWords.of(tag.getAsString()));
      }
    }
    return out;
  }

  private static List<FeedMedia> media(JsonObject item) {
    List<FeedMedia> out = new ArrayList<>();
    String image = JsonSeed.text(item, "image", "banner_image");
    if (!image.isEmpty()) {
      out.add(FeedMedia.of(image, "image"));
    }
    for (JsonElement attachment : list(item, "attachments")) {
      if (attachment instanceof JsonObject file && !JsonSeed.text(file, "url").isEmpty()) {
        String url = JsonSeed.text(file, "url");
        String title = JsonSeed.text(file, "title");
        out.add(new FeedMedia(url, JsonSeed.text(file, "mime_type"), title, "", "", false));
      }
    }
    return out;
  }

  private static JsonArray list(JsonObject item, String member) {
    return item.get(member) instanceof JsonArray array ? array : new JsonArray();
  }

  @Override
  public String fingerprint() {
    return "json-feed/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }
}
