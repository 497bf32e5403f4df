package press.broadsheet.seed.markdown;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.MetaNode;
import press.broadsheet.seed.classify.CreditLine;

/** The picture on top that front matter names, by any of the names that generators have for it. */
final class GeneratorImage {

  private static final List<String> NAMES =
      List.of(
          "image",
          "feature_image",
          "featured_image",
          "cover",
          "cover_image",
          "hero",
          "hero_image",
          "thumbnail",
          "banner",
          "header");

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
            "featuredImage",
            "coverImage",
            "cover_image",
            "post_image",
            "photo",
            "images",
            "og_image");
    String alt = words(fields, "alt", "_alt", "alt", "_description");
    String caption = words(fields, "caption", "_caption", "caption", "_figcaption");
    String credit = words(fields, "credit", "_credit", "credit", "_attribution");
    if (node.isEmpty()) {
      node = fields.first("header").filter(MetaNode.Mapping.class::isInstance);
    }
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof MetaNode.Mapping m) {
      String src =
          Fields.part(
              m,
              "src",
              "path",
              "url",
              "image",
              "file",
              "feature",
              "relative",
              "overlay_image",
              "teaser");
      return src.isEmpty()
          ? Optional.empty()
          : Optional.of(
              image(
                  src,
                  or(Fields.part(m, "alt", "image_description"), alt),
                  or(GeneratorFields.plain(Fields.part(m, "caption", "title")), caption),
                  or(GeneratorFields.plain(Fields.part(m, "credit", "attribution")), credit)));
    }
    String src = Fields.text(node.get());
    boolean isSwitch = src.equalsIgnoreCase("false") || src.equalsIgnoreCase("true");
    return isSwitch ? Optional.empty() : Optional.of(image(src, alt, caption, credit));
  }

  /** Ghost writes its own address as a word. */
  private static ImageRef image(String src, String alt, String caption, String credit) {
    CreditLine parts = credit.isEmpty() ? CreditLine.of(caption) : new CreditLine(caption, credit);
    String address = src.replaceFirst("^__GHOST_URL__", "");
    return new ImageRef(address, alt, parts.caption(), CreditLine.bare(parts.credit()));
  }

  /** What a field beside the picture says, whatever the picture's own field is called. */
  private static String words(Fields fields, String own, String... endings) {
    for (String name : NAMES) {
      for (String ending : endings) {
        String text = ending.startsWith("_") ? fields.text(name + ending) : "";
        if (!text.isEmpty()) {
          return GeneratorFields.plain(text);
        }
      }
    }
    return GeneratorFields.plain(fields.text(own));
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
