package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.article.MetaNode;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.BylineLine;

/** The authors that front matter names: one or several, as names, maps or a generator's keys. */
final class GeneratorAuthors {

  static final String[] FIELDS = {"authors", "author", "byline", "by"};
  private static final Pattern KEY =
      Pattern.compile("\\p{Ll}[\\p{Ll}\\p{Nd}]*(?:-[\\p{Ll}\\p{Nd}]+)+");

  private GeneratorAuthors() {}

  /**
   * The authors in order, each once.
   *
   * @param dropped takes their titles
   */
  static List<Byline> of(Fields fields, List<Draft.Dropped> dropped) {
    Optional<MetaNode> node = fields.first(FIELDS);
    List<Byline> out = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof MetaNode.Sequence list) {
      list.items().forEach(i -> out.addAll(author(i, dropped)));
    } else {
      node.ifPresent(n -> out.addAll(author(n, dropped)));
    }
    others(fields, "photographs", out, "photographer", "photographers", "photos_by", "photography");
    others(fields, "illustrations", out, "illustrator", "illustrators");
    others(fields, "translation", out, "translator", "translators");
    return new ArrayList<>(new LinkedHashSet<>(out));
  }

  private static void others(Fields fields, String role, List<Byline> out, String... names) {
    for (String name : fields.texts(names)) {
      out.add(new Byline(name, role));
    }
  }

  private static List<Byline> author(MetaNode node, List<Draft.Dropped> dropped) {
    String name = Wikilinks.name(Fields.text(node), dropped);
    if (name.isEmpty()) {
      return List.of();
    }
    if (node instanceof MetaNode.Mapping person) {
      String user = Fields.part(person, "login", "username", "user", "key");
      if (!user.isEmpty() && !user.equals(name)) {
        dropped.add(new Draft.Dropped(user, "the author’s name as a user"));
      }
      return List.of(new Byline(name, Fields.part(person, "role")));
    }
    if (KEY.matcher(name).matches()) {
      return List.of(Byline.of(name(name)));
    }
    Optional<BylineLine> line =
        BylineLine.names(name).filter(b -> b.place().isEmpty() && b.date().isEmpty());
    if (line.isEmpty() || line.get().authors().isEmpty()) {
      return List.of(Byline.of(name));
    }
    line.get().rest().forEach(r -> dropped.add(new Draft.Dropped(r, "title in the byline")));
    return line.get().authors();
  }

  /** What front matter says of the first author. */
  static Optional<String> bio(Fields fields) {
    String bio = fields.text("author_bio", "author_description", "about_the_author", "bio");
    if (bio.isEmpty() && fields.first(FIELDS).orElse(null) instanceof MetaNode.Mapping person) {
      bio = Fields.part(person, "bio", "description", "about");
    }
    return bio.isEmpty() ? Optional.empty() : Optional.of(bio);
  }

  /** A generator's key for a person, as a name: “kathryn-connolly” is “Kathryn Connolly”. */
  static String name(String key) {
    StringBuilder out = new StringBuilder();
    for (String word : key.split("-")) {
      out.append(out.length() == 0 ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return out.toString();
  }

  /** Whether the name was made of a key, and so is a guess. */
  static boolean isFromKey(Byline author, Fields fields) {
    return fields.texts(FIELDS).stream()
        .anyMatch(t -> KEY.matcher(t).matches() && name(t).equals(author.name()));
  }
}
