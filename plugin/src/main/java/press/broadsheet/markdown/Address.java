package press.broadsheet.markdown;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The target of a link, sorted by what it may do. Browsers drop tabs and line feeds anywhere in an
 * address and other control characters around it (URL Standard, “basic URL parser”), so the scheme
 * is looked for only after they are gone.
 *
 * @param kind what it is
 * @param value cleaned; of kinds that need no resolving, the finished address
 */
record Address(Kind kind, String value) {

  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> OTHER = Set.of("mailto", "tel");
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

  enum Kind {
    /** On the web: {@code http} or {@code https}. */
    WEB,
    /** A mail address or a telephone number. */
    CONTACT,
    /** A place in the same text: {@code value} is the decoded fragment without {@code #}. */
    FRAGMENT,
    /** To be resolved. */
    LOCAL,
    /** A scheme that could run a program, or no address at all. */
    REFUSED
  }

  /** Sorts a target; entities and backslash escapes must have been decoded. */
  static Address of(String target) {
    String clean = clean(target);
    if (clean.isEmpty()) {
      return new Address(Kind.REFUSED, clean);
    }
    if (clean.charAt(0) == '#') {
      return new Address(Kind.FRAGMENT, percentDecode(clean.substring(1)));
    }
    if (clean.length() > 1 && isSlash(clean.charAt(0)) && isSlash(clean.charAt(1))) {
      return web("https", clean.substring(2)); // “//host/path”: the page's own scheme
    }
    int colon = schemeEnd(clean);
    if (colon < 0) {
      return new Address(Kind.LOCAL, clean);
    }
    String scheme = clean.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = clean.substring(colon + 1);
    if (WEB.contains(scheme)) {
      int slashes = 0;
      while (slashes < rest.length() && isSlash(rest.charAt(slashes))) {
        slashes++;
      }
      return web(scheme, rest.substring(slashes));
    }
    if (OTHER.contains(scheme) && !rest.isEmpty()) {
      return new Address(Kind.CONTACT, scheme + ":" + percentEncode(rest, "[]#"));
    }
    return new Address(Kind.REFUSED, clean);
  }

  /** Without control characters and without white space around it. */
  static String clean(String target) {
    StringBuilder out = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (!Character.isISOControl(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /** The index of the colon after a scheme (RFC 3986, section 3.1), or -1. */
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !other)) {
        return -1;
      }
    }
    return -1;
  }

  private static Address web(String scheme, String rest) {
    int end = 0;
    while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    String path = rest.substring(end).replace('\\', '/');
    int at = authority.lastIndexOf('@');
    String user = authority.substring(0, at + 1);
    String hostAndPort = authority.substring(at + 1);
    int colon = hostAndPort.lastIndexOf(':');
    String port = colon < 0 || hostAndPort.endsWith("]") ? "" : hostAndPort.substring(colon);
    String host = hostAndPort.substring(0, hostAndPort.length() - port.length());
    String ascii = asciiHost(host);
    if (ascii.isEmpty() || !port.matches("(:[0-9]{0,5})?")) {
      return new Address(Kind.REFUSED, scheme + "://" + rest);
    }
    int hash = path.indexOf('#');
    String fragment = hash < 0 ? "" : "#" + percentEncode(path.substring(hash + 1), "[]#");
    String before = percentEncode(hash < 0 ? path : path.substring(0, hash), "[]#");
    return new Address(
        Kind.WEB, scheme + "://" + percentEncode(user, "[]#/?") + ascii + port + before + fragment);
  }

  /** The host in ASCII (RFC 3490); empty if it is none. */
  private static String asciiHost(String host) {
    if (host.matches("\\[[0-9A-Fa-f:.]{2,45}\\]")) {
      return host;
    }
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return ascii.matches("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_.])?") && !ascii.contains("..")
          ? ascii
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Encodes what may not stand in an address (RFC 3986, section 2), and {@code also}. */
  static String percentEncode(String part, String also) {
    StringBuilder out = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); ) {
      int c = part.codePointAt(i);
      boolean kept =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || KEPT.indexOf(c) >= 0 && also.indexOf(c) < 0;
      if (kept && (c != '%' || isHex(part, i + 1) && isHex(part, i + 2))) {
        out.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Decodes {@code %41}; what does not decode to UTF-8 becomes U+FFFD. */
  static String percentDecode(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    byte[] in = part.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      boolean escape = in[i] == '%' && i + 2 < in.length;
      int high = escape ? Character.digit(in[i + 1], 16) : -1;
      int low = escape ? Character.digit(in[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out[length++] = (byte) (16 * high + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  private static final String HEX = "0123456789ABCDEF";

  private static boolean isHex(String text, int at) {
    return at < text.length()
        && text.charAt(at) < 0x80
        && Character.digit(text.charAt(at), 16) >= 0;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }
}
