package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.MetaNode;
import press.broadsheet.seed.Draft;

/** The addresses that front matter gives with an author's name: {@code {name: …, url: …}}. */
final class AuthorContacts {

  private static final String[] FIELDS = {"authors", "author", "byline", "by"};
  private static final Set<String> PAGES =
      Set.of(
          "url",
          "uri",
          "web",
          "website",
          "homepage",
          "home",
          "site",
          "blog",
          "link",
          "links",
          "twitter",
          "x",
          "mastodon",
          "bluesky",
          "instagram",
          "facebook",
          "linkedin",
          "github",
          "youtube",
          "threads",
          "orcid",
          "social",
          "sameas");
  private static final Set<String> MAIL = Set.of("email", "mail", "e-mail");

  /** Where a name alone is a page. */
  private static final Map<String, String> PROFILES =
      Map.of(
          "twitter", "https://twitter.com/",
          "x", "https://x.com/",
          "instagram", "https://www.instagram.com/",
          "github", "https://github.com/",
          "orcid", "https://orcid.org/",
          "bluesky", "https://bsky.app/profile/");

  private static final Pattern FEDERATED =
      Pattern.compile("@?([A-Za-z0-9_.]+)@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,24})");

  private AuthorContacts() {}

  /** The draft with these addresses added to what is said about its authors. */
  static Draft added(Draft draft, MetaNode.Mapping frontMatter) {
    List<Draft.Bio> bios = new ArrayList<>(draft.bios());
    Optional<MetaNode> node = new Fields(frontMatter).first(FIELDS);
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
    if (value instanceof MetaNode.Sequence list && PAGES.contains(word)) {
      list.items().forEach(item -> addresses(word, item, links));
    } else if (value instanceof MetaNode.Mapping map && PAGES.contains(word)) {
      map.entries().forEach((name, entry) -> addresses(name, entry.value(), links));
    } else if (value instanceof MetaNode.Scalar) {
      address(word, Fields.text(value)).ifPresent(links::add);
    }
  }

  private static Optional<String> address(String key, String text) {
    if (PAGES.contains(key) && text.matches("https?://[^\\s<>\"]+")) {
      return Optional.of(text);
    }
    if (MAIL.contains(key) && text.matches("[^@\\s<>\"':]+@[^@\\s<>\"':]+\\.[^@\\s<>\"':]+")) {
      return Optional.of("mailto:" + text);
    }
    Matcher federated = FEDERATED.matcher(text);
    if (key.equals("mastodon") && federated.matches()) {
      return Optional.of("https://" + federated.group(2) + "/@" + federated.group(1));
    }
    String profile = PROFILES.getOrDefault(key, "");
    return !profile.isEmpty() && text.matches("@?[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}")
        ? Optional.of(profile + text.replaceFirst("^@", ""))
        : Optional.empty();
  }
}
