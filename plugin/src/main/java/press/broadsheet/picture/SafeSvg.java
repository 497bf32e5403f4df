package press.broadsheet.picture;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Which elements and attributes of an SVG draw, and can do nothing but draw (SVG 2). */
final class SafeSvg {

  private static final Set<String> ELEMENTS =
      Set.of(
          """
          circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer
          feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
          feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
          feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
          feTurbulence filter g image line linearGradient marker mask path pattern polygon
          polyline radialGradient rect stop svg switch symbol text textPath title tspan use
          view
          """
              .split("\\s+"));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          """
          alignment-baseline amplitude aria-hidden aria-label azimuth baseFrequency baseline-shift bias class
          clip-path clip-rule clipPathUnits color color-interpolation
          color-interpolation-filters cx cy d diffuseConstant direction display divisor
          dominant-baseline dx dy edgeMode elevation exponent fill fill-opacity fill-rule
          filter filterUnits flood-color flood-opacity font-family font-size font-size-adjust
          font-stretch font-style font-variant font-weight fr fx fy gradientTransform
          gradientUnits height id in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength
          lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker-end
          marker-mid marker-start markerHeight markerUnits markerWidth mask maskContentUnits
          maskUnits mode numOctaves offset opacity operator order orient overflow paint-order
          pathLength patternContentUnits patternTransform patternUnits points pointsAtX
          pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX
          refY result role rotate rx ry scale seed shape-rendering side slope spacing
          specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles
          stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
          stroke-linejoin stroke-miterlimit stroke-opacity stroke-width surfaceScale
          systemLanguage tableValues targetX targetY text-anchor text-decoration
          text-rendering textLength transform transform-origin type unicode-bidi values
          vector-effect viewBox visibility width word-spacing writing-mode x x1 x2
          xChannelSelector y y1 y2 yChannelSelector z
          """
              .split("\\s+"));

  /** A picture within the file itself; not SVG, which could hold anything again. */
  private static final Pattern INLINE_PICTURE =
      Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");

  private static final Pattern OWN_PART = Pattern.compile("#[A-Za-z_][\\w.:-]*");
  private static final Pattern OWN_URL =
      Pattern.compile("url\\(\\s*(['\"]?)#[A-Za-z_][\\w.:-]*\\1\\s*\\)");

  private SafeSvg() {}

  /**
   * The name under which an element stays; empty if it goes, with all that is in it. A link becomes
   * a group.
   */
  static String elementName(Element element) {
    String name = localName(element.tagName());
    if (name.equals("style")) {
      return isHarmless(element.wholeText()) ? name : "";
    }
    return name.equals("a") ? "g" : ELEMENTS.contains(name) ? name : "";
  }

  /** A name without its prefix: some editors write {@code svg:path}. */
  static String localName(String name) {
    return name.startsWith("svg:") ? name.substring(4) : name;
  }

  /** The attributes that may stay, by name. */
  static Map<String, String> attributes(Element element) {
    Map<String, String> kept = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      if (name.equals("style")) {
        declarations(value, kept);
      } else if (name.equals("href") || name.equals("xlink:href")) {
        reference(element, value, kept);
      } else if (name.equals("xml:space") && value.equals("preserve")) {
        kept.put("xml:space", value);
      } else if (ATTRIBUTES.contains(name) && isHarmless(value)) {
        kept.put(name, value);
      }
    }
    return kept;
  }

  /** What a style attribute says that an attribute can say as well. */
  private static void declarations(String style, Map<String, String> kept) {
    for (String declaration : style.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        if (ATTRIBUTES.contains(name) && isHarmless(value) && value.indexOf('!') < 0) {
          kept.put(name, value);
        }
      }
    }
  }

  private static void reference(Element element, String value, Map<String, String> kept) {
    String target = value.strip();
    boolean isImage = localName(element.tagName()).equals("image");
    Pattern allowed = isImage ? INLINE_PICTURE : OWN_PART;
    if (allowed.matcher(target).matches()) {
      kept.put("href", target);
    }
  }

  /**
   * Whether a value or a style sheet names nothing outside the file, however it may be escaped.
   * Style sheets lose nothing that drawing programs write: rules that begin with {@code @} load
   * fonts and other sheets.
   */
  private static boolean isHarmless(String value) {
    String rest = OWN_URL.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    return rest.indexOf('\\') < 0
        && rest.indexOf('@') < 0
        && !rest.contains("url")
        && !rest.contains("/*")
        && !rest.contains("://")
        && !rest.contains("script:")
        && !rest.contains("image(")
        && !rest.contains("image-set")
        && !rest.contains("src(")
        && !rest.contains("expression");
  }
}
