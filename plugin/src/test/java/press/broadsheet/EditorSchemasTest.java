package press.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.AuthorKind;
import press.broadsheet.article.Status;
import press.broadsheet.site.SiteSettingsReader;

/** The schemas in docs/, for editors' completion, offer what the readers read. */
class EditorSchemasTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void theSchemaOfSettingsHasTheSettings() throws IOException {
    assertThat(properties("site.schema.json").keySet())
        .containsExactlyInAnyOrderElementsOf(SiteSettingsReader.FIELDS);
  }

  @Test
  void theSchemaOfArticlesHasTheFieldsInTheOrderOfTheFormat() throws IOException {
    assertThat(properties("article.schema.json").keySet())
        .containsExactlyElementsOf(ArticleReader.FIELDS);
  }

  @Test
  void theSchemaOfAuthorsHasTheFieldsInTheOrderOfTheFormat() throws IOException {
    assertThat(properties("author.schema.json").keySet())
        .containsExactlyElementsOf(ArticleReader.AUTHOR_FIELDS);
    assertThat(words(properties("author.schema.json"), "kind"))
        .containsExactlyElementsOf(Stream.of(AuthorKind.values()).map(AuthorKind::word).toList());
  }

  @Test
  void theSchemaOfArticlesHasTheWordsOfTypeAndStatus() throws IOException {
    JsonObject fields = properties("article.schema.json");
    assertThat(words(fields, "type"))
        .containsExactlyElementsOf(Stream.of(ArticleType.values()).map(ArticleType::word).toList());
    assertThat(words(fields, "status"))
        .containsExactlyElementsOf(Stream.of(Status.values()).map(Status::word).toList());
  }

  @Test
  void everyFieldIsDescribed() throws IOException {
    for (String schema : List.of("site.schema.json", "article.schema.json", "author.schema.json")) {
      properties(schema)
          .asMap()
          .forEach(
              (name, field) ->
                  assertThat(field.getAsJsonObject().has("description"))
                      .as("%s: %s has a description", schema, name)
                      .isTrue());
    }
  }

  private static List<String> words(JsonObject fields, String name) {
    List<String> out = new ArrayList<>();
    for (JsonElement word : fields.getAsJsonObject(name).getAsJsonArray("enum")) {
      out.add(word.getAsString());
    }
    return out;
  }

  private static JsonObject properties(String schema) throws IOException {
    return JsonParser.parseString(Files.readString(DOCS.resolve(schema)))
        .getAsJsonObject()
        .getAsJsonObject("properties");
  }
}
