package press.broadsheet.seed.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Source;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * Reads {@code .card} files: a title, lines that begin with {@code @} and a field's name, an empty
 * line, Markdown. A line of equals signs parts several articles, each named by {@code @entry}. A
 * line {@code @file name = text} holds a file within the seed.
 */
final class CardReader implements SeedReader {

  private final String version;
  private final Set<String> endings;

  CardReader() {
    this("1");
  }

  CardReader(String version) {
    this(version, Set.of("card"));
  }

  CardReader(String version, Set<String> endings) {
    this.version = version;
    this.endings = endings;
  }

  @Override
  public boolean accepts(SeedFile seed) {
    return endings.contains(seed.extension());
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    SourceText source = SourceText.utf8(seed.bytes(), seed.name());
    for (String card : source.text().split("(?m)^====+\n")) {
      articles.accept(draft(card, source, problems));
    }
  }

  private Draft draft(String card, SourceText source, Problems problems) {
    int blank = card.indexOf("\n\n");
    String head = blank < 0 ? card : card.substring(0, blank);
    String body = blank < 0 ? "" : card.substring(blank + 2);
    FrontMatter.Builder meta = FrontMatter.builder();
    List<Draft.Bio> bios = new ArrayList<>();
    List<Draft.Dropped> dropped = new ArrayList<>();
    List<Attachment> files = new ArrayList<>();
    String entry = "";
    for (String line : head.split("\n")) {
      if (!line.startsWith("@")) {
        meta.title = line;
        continue;
      }
      String field = line.substring(1).replaceFirst(" .*", "");
      String value = line.replaceFirst("^\\S+ ?", "");
      switch (field) {
        case "date" -> meta.date = ArticleDate.parse(value);
        case "slug" -> meta.slug = value;
        case "alias" -> meta.aliases.add(value);
        case "image" -> meta.image = Optional.of(new ImageRef(value, "A picture", "", ""));
        case "by" -> meta.authors.add(Byline.of(value));
        case "bio" -> bios.add(new Draft.Bio(value.split(" = ")[0], value.split(" = ")[1]));
        case "link" ->
            bios.add(new Draft.Bio(value.split(" = ")[0], "", List.of(value.split(" = ")[1])));
        case "drop" -> dropped.add(new Draft.Dropped(value, "end mark"));
        case "file" ->
            files.add(new Attachment(value.split(" = ")[0], utf8(value.split(" = ")[1])));
        case "source" -> meta.source = Optional.of(new Source("A paper", value, false));
        case "entry" -> entry = value;
        case "language" -> meta.language = value;
        case "wrong" ->
            problems.add(Problem.error("BS0104", source.at(1, 1), value, "Correct it."));
        case "crash" -> throw new IllegalStateException(value);
        default -> throw new IllegalArgumentException(field);
      }
    }
    String text = version.equals("1") ? body : body + "\nConverted by version " + version + ".\n";
    return new Draft(entry, meta.build(), text, bios, dropped, java.util.Map.of(), files, body);
  }

  @Override
  public String fingerprint() {
    return "card " + version;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
