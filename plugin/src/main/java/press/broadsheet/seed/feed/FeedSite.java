package press.broadsheet.seed.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.seed.cms.ContactField;
import press.broadsheet.seed.cms.SiteAddress;

/** What a feed says of itself, gathered before its entries are read. */
final class FeedSite {

  private final SiteAddress address = new SiteAddress();
  private final Map<String, String> paths = new HashMap<>();
  final List<String> authors = new ArrayList<>();
  private final Map<String, Set<String>> contacts = new HashMap<>();
  String language = "";
  String base = "";
  int entries;

  /** Takes the address of the site or of the feed; services that only pass feeds on have none. */
  void home(String url) {
    if (url.matches("(?i)https?://\\S+")
        && !url.matches("(?i)https?://[^/]*(?:feedburner|feedproxy)\\..*")) {
      address.add(url);
      base = base.isEmpty() ? url : base;
    }
  }

  /** Takes a field of an author in which an address may be. */
  void contact(String name, String field, String value) {
    if (!name.isEmpty()) {
      ContactField.address(field, value)
          .ifPresent(a -> contacts.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(a));
    }
  }

  /** The addresses of an author that the feed has given so far. */
  List<String> contacts(String name) {
    return List.copyOf(contacts.getOrDefault(name, Set.of()));
  }

  /** Takes the address of an entry. */
  void entry(String link) {
    entries++;
    SiteAddress.alias(link).ifPresent(path -> paths.putIfAbsent(key(path), path));
  }

  /** Whether an address is one of the site itself, or of a part of it with a host of its own. */
  boolean isOwn(String url) {
    return address.isUnknown() || address.isNear(url);
  }

  /** Where a link in an entry is to lead: to another entry by its path, else where it leads now. */
  String link(String href, String entryBase) {
    String whole = resolved(entryBase.isEmpty() ? base : entryBase, href);
    if (!isOwn(whole) || whole.contains("?")) {
      return whole;
    }
    int hash = whole.indexOf('#');
    String bare = hash < 0 ? whole : whole.substring(0, hash);
    Optional<String> path = SiteAddress.alias(bare).map(p -> paths.get(key(p)));
    return path.map(p -> SiteAddress.encoded(p) + (hash < 0 ? "" : whole.substring(hash)))
        .orElse(whole);
  }

  /** A reference as RFC 3986 resolves it; as it is where that cannot be done. */
  private static String resolved(String base, String href) {
    if (base.isEmpty()
        || href.isEmpty()
        || href.startsWith("#")
        || href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return href;
    }
    try {
      return URI.create(base.strip().replace(" ", "%20"))
          .resolve(href.replace(" ", "%20"))
          .toString();
    } catch (IllegalArgumentException e) {
      return href; // no address that a browser could make sense of
    }
  }

  private static String key(String path) {
    return path.replaceFirst("/+$", "");
  }
}
