package press.broadsheet.seed.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.layout.Found;

/** Where links in documents lead. */
final class Links {

  private static final Pattern FIELD =
      Pattern.compile("(?is)^\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*\"([^\"]*)\"(.*)");
  private static final Pattern BARE =
      Pattern.compile("(?is)^\\s*HYPERLINK\\s+([^\\s\"\\\\]\\S*)(.*)");
  private static final Pattern ANCHOR = Pattern.compile("(?is)\\\\l\\s+\"([^\"]*)\"");

  private Links() {}

  /** The address in a field's instruction; empty if it leads nowhere outside of the document. */
  static String ofField(String instruction, Found found) {
    Matcher m = FIELD.matcher(instruction);
    if (!m.matches()) {
      m = BARE.matcher(instruction);
      if (!m.matches()) {
        return "";
      }
    }
    if (instruction.matches("(?is)\\s*HYPERLINK\\s+\\\\l.*")) {
      return "";
    }
    Matcher anchor = ANCHOR.matcher(m.group(2));
    return clean(m.group(1) + (anchor.find() ? "#" + anchor.group(1) : ""), found);
  }

  /**
   * An address as it may stand in an article; empty if it leads into the document or a computer.
   */
  static String clean(String address, Found found) {
    String href = address.strip().replaceAll("[\\x00-\\x1f]", "");
    if (href.matches("(?i)(?:javascript|vbscript|data):.*") || href.startsWith("#")) {
      return "";
    }
    if (href.matches("(?i)file:.*|[a-z]:[\\\\/].*|\\\\\\\\.*")) {
      found.drop(href, "link to a file on the writer’s computer");
      return "";
    }
    return href.startsWith("www.") ? "http://" + href : href;
  }
}
