package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import press.broadsheet.site.SiteSettings;

/**
 * Turns addresses of the site ({@code /2026/01/x/}, not encoded) into what stands in {@code href}.
 */
final class Addresses {

  private static final String UNRESERVED = "-._~!$'()*+,;=:@/";

  private final String basePath;
  private final String origin;

  Addresses(SiteSettings settings) {
    this.basePath = settings.basePath();
    this.origin = settings.origin();
  }

  /** From the root of the host: {@code /paper/2026/01/x/}. */
  String href(String address) {
    return basePath + encode(address.startsWith("/") ? address.substring(1) : address);
  }

  /** With scheme and host. */
  String absolute(String address) {
    return origin + href(address);
  }

  /** With scheme and host, for what {@link #href} gave. */
  String absoluteHref(String href) {
    return href.startsWith("/") ? origin + href : href;
  }

  /** Percent-encodes what RFC 3986 does not allow in a path, in UTF-8. */
  static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%')
            .append("0123456789ABCDEF".charAt(c >> 4))
            .append("0123456789ABCDEF".charAt(c & 15));
      }
    }
    return out.toString();
  }
}
