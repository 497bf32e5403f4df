package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.MetaNode;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.cms.ContactField;

/** The addresses that front matter gives with an author's name: {@code {name: …, url: …}}. */
final class AuthorContacts {

  private AuthorContacts() {}

  /** The draft with these addresses added to what is said about its authors. */
  static Draft added(Draft draft, MetaNode.Mapping frontMatter) {
    List<Draft.Bio> bios = new ArrayList<>(draft.bios());
    Optional<MetaNode> node = new Fields(frontMatter).first(GeneratorAuthors.FIELDS);
    if (node.isPresent() && node.get() instanceof MetaNode.Sequence list) {
      list.items().forEach(item -> add(item, bios));
    } else {
      node.ifPresent(n -> add(n, bios));
    }
    return bios.size() == draft.bios().size()
        ? draft
        : new Draft(
            draft.entry(),
            draft.meta(),
            draft.body(),
            bios,
            draft.dropped(),
            draft.origins(),
            draft.attachments(),
            draft.text());
  }

  private static void add(MetaNode author, List<Draft.Bio> bios) {
    String name = author instanceof MetaNode.Mapping ? Fields.text(author) : "";
    if (author instanceof MetaNode.Mapping map && !name.isEmpty()) {
      Set<String> links = new LinkedHashSet<>();
      map.entries().forEach((key, entry) -> addresses(key, entry.value(), links));
      if (!links.isEmpty()) {
        bios.add(new Draft.Bio(name, "", List.copyOf(links)));
      }
    }
  }

  private static void addresses(String key, MetaNode value, Set<String> links) {
    String word = key.toLowerCase(java.util.Locale.ROOT);
    if (value instanceof MetaNode.Sequence list && ContactField.isPage(word)) {
      list.items().forEach(item -> addresses(word, item, links));
    } else if (value instanceof MetaNode.Mapping map && ContactField.isPage(word)) {
      map.entries().forEach((name, entry) -> addresses(name, entry.value(), links));
    } else if (value instanceof MetaNode.Scalar) {
      ContactField.address(word, Fields.text(value)).ifPresent(links::add);
    }
  }
}
