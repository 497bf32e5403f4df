package press.broadsheet.seed.markdown;

import java.util.Optional;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.MetaNode;

/** The picture on top that front matter names, by any of the names that generators have for it. */
final class GeneratorImage {

  private GeneratorImage() {}

  /** The picture with what the fields beside it say; a mere switch ({@code false}) is none. */
  static Optional<ImageRef> of(Fields fields) {
    Optional<MetaNode> node =
        fields.first(
            "image",
            "cover",
            "featured_image",
            "feature_image",
            "hero",
            "hero_image",
            "banner",
            "thumbnail",
            "og_image");
    String alt = fields.text("image_alt", "alt", "cover_alt");
    String caption =
        GeneratorFields.plain(fields.text("image_caption", "image_figcaption", "cover_caption"));
    String credit = GeneratorFields.plain(fields.text("image_credit", "cover_credit"));
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof MetaNode.Mapping m) {
      String src = Fields.part(m, "src", "path", "url", "image", "file", "feature");
      return src.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new ImageRef(
                  src,
                  or(Fields.part(m, "alt"), alt),
                  or(GeneratorFields.plain(Fields.part(m, "caption", "title")), caption),
                  or(GeneratorFields.plain(Fields.part(m, "credit", "attribution")), credit)));
    }
    String src = Fields.text(node.get());
    boolean isSwitch = src.equalsIgnoreCase("false") || src.equalsIgnoreCase("true");
    return isSwitch ? Optional.empty() : Optional.of(new ImageRef(src, alt, caption, credit));
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
