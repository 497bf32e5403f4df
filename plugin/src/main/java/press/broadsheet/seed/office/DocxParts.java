package press.broadsheet.seed.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.xml.XmlElement;

/** The parts of a DOCX and how they refer to each other (ECMA-376, part 2). */
final class DocxParts {

  /**
   * What a part refers to.
   *
   * @param target name of another part, or an address if external
   */
  record Relation(String type, String target, boolean isExternal) {}

  private final Archive archive;

  DocxParts(Archive archive) {
    this.archive = archive;
  }

  Archive archive() {
    return archive;
  }

  /** The name of the part that holds the text. */
  Optional<String> main() {
    Optional<String> stated =
        relations("").values().stream()
            .filter(r -> r.type().equals("officeDocument"))
            .map(Relation::target)
            .findFirst();
    return stated
        .or(() -> Optional.of("word/document.xml"))
        .filter(n -> archive.bytes(n).isPresent());
  }

  /** What a part refers to, by the name that it uses. */
  Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> out = new HashMap<>();
    for (XmlElement r :
        archive
            .xml(folder + "_rels/" + part.substring(slash) + ".rels")
            .map(XmlElement::children)
            .orElse(List.of())) {
      String type = r.attribute("Type");
      boolean isExternal = r.attribute("TargetMode").equals("External");
      String target = r.attribute("Target");
      out.put(
          r.attribute("Id"),
          new Relation(
              type.substring(type.lastIndexOf('/') + 1),
              isExternal ? target : resolved(folder, target),
              isExternal));
    }
    return out;
  }

  /** The parts of that type that a part refers to. */
  List<String> related(String part, String type) {
    return relations(part).values().stream()
        .filter(r -> r.type().equals(type) && !r.isExternal())
        .map(Relation::target)
        .distinct()
        .sorted()
        .toList();
  }

  private static String resolved(String folder, String target) {
    List<String> out = new ArrayList<>();
    String path = target.startsWith("/") ? target : folder + target;
    for (String segment : path.split("/")) {
      if (segment.equals("..") && !out.isEmpty()) {
        out.remove(out.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
        out.add(segment);
      }
    }
    return String.join("/", out);
  }
}
