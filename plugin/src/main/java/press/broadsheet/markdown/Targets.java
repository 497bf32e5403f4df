package press.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import press.broadsheet.markdown.Reference.Kind;

/** The places in a text that say where something leads. */
final class Targets {

  private final Lines lines;
  private final Document document;
  private final List<Place> places = new ArrayList<>();
  private final Set<com.vladsch.flexmark.ast.Reference> linked = new HashSet<>();
  private final Set<com.vladsch.flexmark.ast.Reference> shown = new HashSet<>();

  /**
   * @param start where in the text the target begins, without quotation marks and the like
   * @param end just after it
   * @param form how it is written there
   */
  private record Place(int start, int end, Form form, Reference reference) {}

  private enum Form {
    /** In Markdown, up to the next space or parenthesis. */
    BARE,
    /** In Markdown, between {@code <} and {@code >}. */
    ANGLED,
    /** The value of an attribute. */
    ATTRIBUTE
  }

  private Targets(Document document, Lines lines) {
    this.document = document;
    this.lines = lines;
  }

  /** Finds them. */
  static Targets in(String text, Lines lines, Deadline deadline) {
    Targets targets = new Targets(Dialect.parse(text, deadline), lines);
    targets.collectUses(targets.document);
    targets.collect(targets.document);
    targets.places.sort(Comparator.comparingInt(Place::start));
    return targets;
  }

  /** What they say, in order. */
  List<Reference> references() {
    return places.stream().map(Place::reference).toList();
  }

  /** The text with the targets that {@code target} gives. */
  String rewritten(String text, Function<Reference, String> target) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Place place : places) {
      String wanted = target.apply(place.reference());
      if (!wanted.equals(place.reference().target()) && place.start() >= from) {
        out.append(text, from, place.start());
        out.append(written(wanted, place.form()));
        from = place.end();
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String written(String target, Form form) {
    return switch (form) {
      case ATTRIBUTE -> {
        StringBuilder out = new StringBuilder();
        HtmlWriter.attribute(out, target.replace("'", "%27"));
        yield out.toString().replace(" ", "%20");
      }
      case ANGLED -> MarkdownText.withoutEntities(Address.percentEncode(target, ""));
      case BARE -> MarkdownText.withoutEntities(Address.percentEncode(target, "()"));
    };
  }

  private void collectUses(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkRef ref && ref.isDefined()) {
        linked.add(ref.getReferenceNode(Parser.REFERENCES.get(document)));
      } else if (node instanceof ImageRef ref && ref.isDefined()) {
        shown.add(ref.getReferenceNode(Parser.REFERENCES.get(document)));
      }
      collectUses(node);
    }
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link link) {
        markdown(link, Kind.LINK);
      } else if (node instanceof Image image) {
        markdown(image, Kind.IMAGE);
      } else if (node instanceof com.vladsch.flexmark.ast.Reference definition) {
        boolean isPicture = shown.contains(definition) && !linked.contains(definition);
        markdown(definition, isPicture ? Kind.IMAGE : Kind.LINK);
      } else if (node instanceof HtmlBlockBase || node instanceof HtmlInline) {
        html(node.getChars());
      }
      collect(node);
    }
  }

  private void markdown(LinkNodeBase node, Kind kind) {
    BasedSequence url = node.getUrl();
    Form form = node.getUrlOpeningMarker().isEmpty() ? Form.BARE : Form.ANGLED;
    if (!url.isEmpty()) {
      add(url.getStartOffset(), url.getEndOffset(), form, kind, Address.clean(url.unescape()));
    }
  }

  private void html(BasedSequence chars) {
    String html = chars.toString();
    for (RawHtml.Token token : RawHtml.tokens(html)) {
      if (token instanceof RawHtml.Start tag) {
        for (RawHtml.Attribute attribute : tag.attributes()) {
          boolean points = attribute.name().equals("href") || attribute.name().equals("src");
          if (points && attribute.end() > attribute.start()) {
            Kind kind = tag.name().equals("img") ? Kind.IMAGE : Kind.LINK;
            String value = html.substring(attribute.start(), attribute.end());
            add(
                chars.getIndexOffset(attribute.start()),
                chars.getIndexOffset(attribute.end() - 1) + 1,
                Form.ATTRIBUTE,
                kind,
                Address.clean(Sanitiser.decode(value, true)));
          }
        }
      }
    }
  }

  private void add(int start, int end, Form form, Kind kind, String target) {
    int line = lines.line(start);
    places.add(new Place(start, end, form, new Reference(kind, target, line, lines.column(start))));
  }
}
