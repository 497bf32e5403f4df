package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.BlockWriter;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.cms.ArticleHtml;
import press.broadsheet.seed.cms.PlainWords;

/**
 * Who wrote a post: several authors as plugins name them, else a byline in a custom field, else the
 * account that it belongs to.
 *
 * @param stated what the export says of persons
 * @param bios what it says about them
 * @param dropped accounts that are no person's name
 * @param isAssumed whether the export has only the account, and not the name of who has it
 */
record PostAuthors(
    List<Byline> stated, List<Draft.Bio> bios, List<Draft.Dropped> dropped, boolean isAssumed) {

  private static final List<String> FIELDS =
      List.of("byline", "_byline", "author_name", "guest_author", "guest-author", "article_author");
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "webmaster",
          "root",
          "wordpress",
          "wpadmin",
          "user",
          "test",
          "redaktion",
          "rédaction",
          "redaction",
          "redacción",
          "redazione",
          "редакция");

  static PostAuthors of(Item item, Export export) {
    List<Byline> authors = new ArrayList<>();
    List<Draft.Bio> bios = new ArrayList<>();
    List<Draft.Dropped> dropped = new ArrayList<>();
    for (Item.Term term : item.terms()) {
      if (term.domain().equals("author")) {
        coAuthor(term, export, authors, bios);
      }
    }
    for (String field : authors.isEmpty() ? FIELDS : List.<String>of()) {
      names(PlainWords.of(item.meta(field)), authors);
    }
    boolean isAssumed = false;
    if (authors.isEmpty()) {
      String login = item.creator().strip();
      String name = export.author(login).orElse(login);
      boolean isAccount = // nobody has given it the name of a person
          name.equals(login)
              && export.author(login).isPresent()
              && name.matches("(?U)[\\p{Ll}\\d_.-]+");
      if (isAccount || NOBODY.contains(name.toLowerCase(java.util.Locale.ROOT))) {
        dropped.add(new Draft.Dropped(name, "account that is no person’s name"));
      } else {
        names(PlainWords.of(name), authors);
        isAssumed = !name.contains(" ") && export.author(login).isEmpty() && !name.isEmpty();
      }
    }
    return new PostAuthors(authors, bios, dropped, isAssumed);
  }

  /** The plugins name an author by account, by a name in addresses, or in full. */
  private static void coAuthor(
      Item.Term term, Export export, List<Byline> authors, List<Draft.Bio> bios) {
    String login = term.name();
    String slug = term.slug().replaceFirst("^cap-", "");
    Optional<Export.Guest> guest = export.guest(slug).or(() -> export.guest(login));
    String name =
        guest
            .map(Export.Guest::name)
            .or(() -> export.author(login))
            .or(() -> export.author(slug))
            .orElse(login);
    names(PlainWords.of(name), authors);
    guest
        .map(Export.Guest::bio)
        .filter(bio -> !bio.isBlank())
        .ifPresent(bio -> bios.add(new Draft.Bio(PlainWords.of(name), markdown(bio))));
  }

  private static String markdown(String html) {
    return BlockWriter.write(
        ArticleHtml.blocks(html, 1, UnaryOperator.identity(), new ArrayList<>()));
  }

  private static void names(String name, List<Byline> out) {
    if (name.isEmpty()) {
      return;
    }
    List<Byline> found =
        BylineLine.names(name).map(BylineLine::authors).orElse(List.of(Byline.of(name)));
    for (Byline one : found) {
      if (!one.name().isBlank() && out.stream().noneMatch(b -> b.name().equals(one.name()))) {
        out.add(one);
      }
    }
  }
}
