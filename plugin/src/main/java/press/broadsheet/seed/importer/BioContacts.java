package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How to reach an author, as far as fields of the seed or the bio say so plainly: web addresses, a
 * mail address, and names on services that the bio calls by name. Nothing is guessed.
 *
 * @param email the first mail address; empty if there is none
 * @param links addresses of pages, in the order of the bio, each once
 */
record BioContacts(String email, List<String> links) {

  private static final String MAILTO = "mailto:";

  BioContacts {
    links = List.copyOf(links);
  }

  /** Reads a bio in Markdown. */
  static BioContacts of(String bio) {
    return of(List.of(), bio);
  }

  /**
   * Reads a bio in Markdown.
   *
   * @param stated addresses that fields of the seed give; they come first
   */
  static BioContacts of(List<String> stated, String bio) {
    BioText text = new BioText(bio);
    Handles.withHosts(text);
    MailAddresses.in(text);
    WebAddresses.in(text);
    Handles.in(text);
    List<String> all = new ArrayList<>(stated);
    all.addAll(text.found());
    Map<String, String> links = new LinkedHashMap<>();
    all.stream().filter(a -> !a.startsWith(MAILTO)).forEach(a -> links.putIfAbsent(key(a), a));
    String email =
        all.stream()
            .filter(a -> a.startsWith(MAILTO))
            .map(a -> a.substring(MAILTO.length()))
            .findFirst()
            .orElse("");
    return new BioContacts(email, List.copyOf(links.values()));
  }

  /** The same for the ways to write one address. */
  private static String key(String address) {
    String rest = address.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    int host = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
    String name = rest.substring(0, host).toLowerCase(Locale.ROOT);
    return (name.equals("twitter.com") ? "x.com" : name) + rest.substring(host);
  }
}
