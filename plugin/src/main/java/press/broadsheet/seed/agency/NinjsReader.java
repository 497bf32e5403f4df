package press.broadsheet.seed.agency;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.SeedText;

/**
 * Reads ninjs 1, 2 and 3 of the IPTC: an item, or a list of them, each an article named by its uri.
 */
public final class NinjsReader implements SeedReader {

  private static final int HEAD = 1 << 16;
  private static final Set<String> EXTENSIONS = Set.of("json", "ninjs");

  /** What only ninjs has, or has in this way. */
  private static final Pattern STANDARD =
      Pattern.compile(
          "(?i)\"\\$?standard\"\\s*:\\s*\\{[^{}]{0,200}\"ninjs\"|ninjs-schema|vnd\\.ninjs");

  private static final Pattern URI = Pattern.compile("\"uri\"\\s*:\\s*\"");
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?i)\"(?:pub_?status|version_?created|representation_?type|body_(?:text|html|xhtml)|bodies|description_(?:text|html)|headlines|copyright_?holder|usage_?terms|slugline|located|urgency)\"\\s*:");

  @Override
  public boolean accepts(SeedFile seed) {
    if (!EXTENSIONS.contains(seed.extension())) {
      return false;
    }
    int length = Math.min(seed.bytes().length, HEAD);
    String head = new String(seed.bytes(), 0, length, StandardCharsets.UTF_8).strip();
    if (!head.matches("(?s)\\uFEFF?[\\[{].*") || head.contains("jsonfeed.org/version")) {
      return false;
    }
    long fields =
        FIELDS
            .matcher(head)
            .results()
            .map(m -> m.group().toLowerCase(java.util.Locale.ROOT))
            .distinct()
            .count();
    return STANDARD.matcher(head).find() || URI.matcher(head).find() && fields >= 3;
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    JsonElement json;
    try {
      json = JsonParser.parseString(SeedText.decode(seed).text());
    } catch (JsonParseException | StackOverflowError e) {
      throw AgencyProblem.broken(
          seed, 0, 0, "The file of the agency is damaged or cut off: it is no complete JSON.");
    }
    boolean isList = json.isJsonArray() || NinjsObject.of(json).list("items").size() > 0;
    List<NinjsObject> items = new ArrayList<>();
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(j -> items.add(NinjsObject.of(j)));
    } else if (isList) {
      items.addAll(NinjsObject.of(json).list("items"));
    } else {
      items.add(NinjsObject.of(json));
    }
    Set<String> seen = new HashSet<>();
    int count = 0;
    for (NinjsObject object : items) {
      NinjsItem.Read read = NinjsItem.of(object);
      AgencyItem item = read.item();
      if (item.blocks.isEmpty()) {
        if (isList) {
          String name = item.headline.isEmpty() ? item.id : item.headline;
          problems.add(AgencyProblem.leftOut(seed, "“" + name + "” has no text; it was left out."));
        }
        continue;
      }
      if (!seen.add(item.id)) {
        problems.add(AgencyProblem.olderVersion(seed, item.headline));
        continue;
      }
      if (read.isHeld()) {
        problems.add(AgencyProblem.noRelease(seed, item.headline));
      }
      read.others()
          .forEach(
              o ->
                  problems.add(
                      AgencyProblem.leftOut(
                          seed,
                          "“" + o + "” goes with “" + item.headline + "”; it was left out.")));
      articles.accept(AgencyDraft.of(item, isList ? item.id : "", FileName.of(seed.stem())));
      count++;
    }
    if (count == 0) {
      throw AgencyProblem.noText(seed);
    }
  }

  @Override
  public String fingerprint() {
    return "ninjs/3";
  }
}
