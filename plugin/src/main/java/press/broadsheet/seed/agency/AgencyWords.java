package press.broadsheet.seed.agency;

import java.util.List;

/** Small things that the formats of agencies have in common. */
final class AgencyWords {

  private AgencyWords() {}

  /** The first language tag that is one. */
  static String language(String... tags) {
    for (String tag : tags) {
      String dashed = tag.strip().replace('_', '-');
      if (dashed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
        return dashed;
      }
    }
    return "";
  }

  /** Adds the words of a field that may hold several, each once. */
  static void addTags(List<String> tags, String value) {
    for (String tag : value.split("\\s*[;,|]\\s*")) {
      String clean = tag.replaceAll("\\s+", " ").strip();
      if (!clean.isEmpty() && tags.stream().noneMatch(clean::equalsIgnoreCase)) {
        tags.add(clean);
      }
    }
  }

  /** The last part of a code such as {@code stat:canceled} or an address of the IPTC. */
  static String code(String qcode) {
    return qcode.replaceFirst("^.*[:/#]", "").strip().toLowerCase(java.util.Locale.ROOT);
  }
}
