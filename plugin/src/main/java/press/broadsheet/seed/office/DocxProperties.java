package press.broadsheet.seed.office;

import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.layout.Properties;
import press.broadsheet.seed.xml.XmlElement;

/** The properties that a DOCX has as a file (ECMA-376, part 2, 11). */
final class DocxProperties {

  private DocxProperties() {}

  static FrontMatter of(DocxParts parts) {
    Properties out = new Properties();
    parts.related("", "core-properties").stream()
        .findFirst()
        .flatMap(p -> parts.archive().xml(p))
        .ifPresent(
            core ->
                out.title(value(core, "title"))
                    .authors(value(core, "creator"))
                    .date(value(core, "created"))
                    .summary(value(core, "description"))
                    .section(value(core, "category"))
                    .tags(value(core, "keywords")));
    return out.fields();
  }

  private static String value(XmlElement core, String name) {
    return core.child(name).map(XmlElement::text).orElse("");
  }
}
