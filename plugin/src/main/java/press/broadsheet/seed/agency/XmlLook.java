package press.broadsheet.seed.agency;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.SeedFile;

/** Tells XML by its root element, from the first bytes alone. */
final class XmlLook {

  private static final int HEAD = 8192;
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\G(?:\\s+|<\\?[^?]*\\?>|<!--(?:[^-]|-(?!-))*+-->|<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*\\]\\s*)?>)");
  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w.-]{1,40}:)?([\\w.-]{1,60})([^>]{0,4000})");

  private XmlLook() {}

  /**
   * The root element.
   *
   * @param name without its prefix; empty if this is no XML
   * @param attributes as they are written
   */
  record Root(String name, String attributes) {}

  static Root root(SeedFile seed) {
    byte[] bytes = seed.bytes();
    int length = Math.min(bytes.length, HEAD);
    boolean isWide = length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFF) >= 0xFE);
    String head =
        new String(bytes, 0, length, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    int at = head.startsWith("\uFEFF") ? 1 : 0;
    Matcher before = BEFORE.matcher(head);
    while (at < head.length() && before.find(at) && before.start() == at) {
      at = before.end();
    }
    Matcher root = ROOT.matcher(head).region(at, head.length());
    return root.lookingAt() ? new Root(root.group(1), root.group(2)) : new Root("", "");
  }
}
