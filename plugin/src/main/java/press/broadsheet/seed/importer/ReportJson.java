package press.broadsheet.seed.importer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import press.broadsheet.base.Problem;
import press.broadsheet.seed.Draft;

/** The report of an import as programs read it: one JSON object (RFC 8259). */
final class ReportJson {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ReportJson() {}

  static String of(ImportReport report) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = GSON.newJsonWriter(out)) {
      json.beginObject().name("seeds").value(report.seeds()).name("items").beginArray();
      report.items().forEach(item -> GSON.toJson(item(item), json)); // one at a time in memory
      json.endArray().name("problems").beginArray();
      report.problems().forEach(problem -> GSON.toJson(problem(problem), json));
      json.endArray().name("notes");
      GSON.toJson(texts(report.notes()), json);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is written to memory
    }
    return out + "\n";
  }

  private static JsonObject item(ImportReport.Item item) {
    JsonObject out = new JsonObject();
    out.addProperty("kind", item.kind().word());
    out.addProperty("outcome", item.outcome().words());
    out.addProperty("seed", item.seed());
    out.addProperty("entry", item.entry());
    out.addProperty("file", item.file());
    out.addProperty("id", item.id());
    out.add("assumed", texts(item.assumed()));
    JsonArray dropped = new JsonArray();
    for (Draft.Dropped words : item.dropped()) {
      JsonObject each = new JsonObject();
      each.addProperty("text", words.text());
      each.addProperty("why", words.why());
      dropped.add(each);
    }
    out.add("dropped", dropped);
    JsonObject origins = new JsonObject();
    item.origins().forEach((field, origin) -> origins.addProperty(field, origin.words()));
    out.add("origins", origins);
    out.addProperty("note", item.note());
    return out;
  }

  private static JsonObject problem(Problem problem) {
    JsonObject out = new JsonObject();
    out.addProperty("code", problem.code());
    out.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    out.addProperty("file", problem.at().file());
    out.addProperty("line", problem.at().line());
    out.addProperty("column", problem.at().column());
    out.addProperty("what", problem.what());
    out.addProperty("hint", problem.hint());
    return out;
  }

  private static JsonArray texts(Collection<String> texts) {
    JsonArray out = new JsonArray();
    texts.forEach(out::add);
    return out;
  }
}
