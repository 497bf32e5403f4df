package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;

/** The old addresses of an article, in the fields of many generators. */
final class GeneratorAddresses {

  private GeneratorAddresses() {}

  /**
   * Takes them as aliases.
   *
   * @param file the name of the seed, for addresses made of it
   * @param categories in addresses made of them
   */
  static void read(
      Fields fields,
      FileName file,
      List<String> categories,
      FrontMatter.Builder meta,
      List<Draft.Dropped> dropped) {
    List<String> stated = new ArrayList<>();
    for (String field :
        List.of(
            "permalink",
            "url",
            "path",
            "redirect_from",
            "redirects",
            "aliases",
            "alias",
            "old_url",
            "old_urls",
            "link")) {
      fields.texts(field).stream()
          .filter(a -> !a.matches("(?:true|false|none|date|pretty|ordinal|weekdate)"))
          .forEach(stated::add);
    }
    for (String address : stated) {
      String filled =
          OldAddress.filled(address, meta.date.or(file::date), file.rest(), meta.title, categories);
      Optional<String> path = OldAddress.path(filled);
      if (path.isPresent() && !meta.aliases.contains(path.get())) {
        meta.aliases.add(path.get());
      } else if (path.isEmpty()) {
        dropped.add(new Draft.Dropped(address, "address that is no path of a site"));
      }
    }
  }
}
