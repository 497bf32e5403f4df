package press.broadsheet.seed.html;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ImageRef;

/** The picture that a page shows where others link to it, if it is not only the house's sign. */
record PageImage(PageFields fields, JsonLd json) {

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i).*(?:[/_.-])(?:logo|default|gen[eé]ri[ck]\\w*|generisch|standard|dummy|share|sharing|fallback|placeholder|favicon|icon|og-image|opengraph|social)[\\w-]*\\.\\w{3,4}(?:\\?.*)?$");

  /** The picture; empty if nothing says. */
  Optional<ImageRef> read() {
    for (JsonObject object : json.objects("image")) {
      String src =
          HtmlMetadata.first(JsonLd.text(object, "url"), JsonLd.text(object, "contentUrl"));
      if (!src.isEmpty() && !GENERIC.matcher(src).matches()) {
        return Optional.of(
            new ImageRef(
                src,
                alt(),
                JsonLd.text(object, "caption"),
                HtmlMetadata.first(
                    JsonLd.text(object, "creditText"), JsonLd.text(object, "copyrightHolder"))));
      }
    }
    String src =
        HtmlMetadata.first(
            fields.meta("og:image", "og:image:url", "og:image:secure_url"),
            json.text("image"),
            fields.meta("twitter:image", "twitter:image:src"));
    return src.isEmpty() || GENERIC.matcher(src).matches()
        ? Optional.empty()
        : Optional.of(new ImageRef(src, alt(), "", ""));
  }

  private String alt() {
    return HtmlMetadata.first(fields.meta("og:image:alt"), fields.meta("twitter:image:alt"));
  }
}
