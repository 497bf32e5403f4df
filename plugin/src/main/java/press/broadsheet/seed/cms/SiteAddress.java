package press.broadsheet.seed.cms;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.base.OutputPath;

/**
 * The addresses of the site that a seed was written for, on any of its hosts; {@code www.} and the
 * scheme make no difference.
 */
public final class SiteAddress {

  private static final Pattern URL =
      Pattern.compile(
          "(?i)\\s*(?:https?:)?//(?:[^/?#@\\s]*@)?(?:www\\.)?([^/?#:\\s]+)(?::\\d+)?([^?#]*)(.*)",
          Pattern.DOTALL);

  private final Set<String> hosts = new HashSet<>();

  /** Adds the host of an address, if it is one with a host. */
  public void add(String url) {
    host(url).ifPresent(hosts::add);
  }

  /** Whether no host is known. */
  public boolean isUnknown() {
    return hosts.isEmpty();
  }

  /** Whether an address is on the site; a rooted path is. */
  public boolean isOwn(String url) {
    return host(url).map(hosts::contains).orElse(url.startsWith("/") && !url.startsWith("//"));
  }

  /** Whether an address is on the site or on a host above or below one of its own. */
  public boolean isNear(String url) {
    return isOwn(url)
        || host(url)
            .filter(
                h -> hosts.stream().anyMatch(own -> h.endsWith("." + own) || own.endsWith("." + h)))
            .isPresent();
  }

  /** The host of an address without {@code www.}; empty if it has none. */
  public static Optional<String> host(String url) {
    Matcher m = URL.matcher(url);
    return m.matches() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** From the first slash of the path on: {@code /2026/01/x/?p=1#top}; empty for no address. */
  public static String rooted(String url) {
    Matcher m = URL.matcher(url);
    if (!m.matches()) {
      return url.startsWith("/") ? url.strip() : "";
    }
    return (m.group(2).isEmpty() ? "/" : m.group(2).strip()) + m.group(3).strip();
  }

  /**
   * The path at which an article was, as an alias in front matter: decoded, without query and
   * fragment.
   *
   * @return empty for the site's front page and what no file can be named
   */
  public static Optional<String> alias(String url) {
    String rooted = rooted(url);
    if (rooted.contains("?") || rooted.length() < 2) {
      return Optional.empty();
    }
    String path = decoded(rooted.replaceFirst("#.*$", ""));
    String bare = path.replaceFirst("^/+", "").replaceFirst("/+$", "");
    return bare.isEmpty() || !OutputPath.fault(bare).isEmpty()
        ? Optional.empty()
        : Optional.of("/" + bare + (path.endsWith("/") ? "/" : ""));
  }

  /** A path from {@link #alias} as a link writes it. */
  public static String encoded(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
  }

  /** What a file at an address is called. */
  public static String fileName(String url) {
    String path = url.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return decoded(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Percent-decoded where that can be done. */
  public static String decoded(String text) {
    try {
      String plain = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      return plain.indexOf('\uFFFD') >= 0 ? text : plain;
    } catch (IllegalArgumentException e) {
      return text; // a percent sign that is no escape
    }
  }
}
