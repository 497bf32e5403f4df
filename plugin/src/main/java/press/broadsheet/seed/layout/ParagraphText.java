package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * Collects what stands in a paragraph, which word processors split into runs wherever someone once
 * put a cursor, and makes parts of it: runs that look alike are one again, pictures at its ends
 * stand alone, and where two line breaks follow each other, readers see two paragraphs.
 */
public final class ParagraphText {

  /**
   * @param href where it leads; empty if nowhere
   */
  private record Piece(Inline what, Face face, String href) {
    boolean isBlank() {
      return what instanceof Inline.Text t && t.text().isBlank();
    }
  }

  private static final int MAX_BAR = 200;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Part> before = new ArrayList<>();
  private final List<Part> after = new ArrayList<>();

  public void text(String text, Face face, String href) {
    String clean = text.replace("\u00ad", "").replaceAll("[\\n\\r\\f\\x0b]", " ");
    if (clean.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0
        && pieces.get(last).what() instanceof Inline.Text t
        && pieces.get(last).face().equals(face)
        && pieces.get(last).href().equals(href)) {
      pieces.set(last, new Piece(new Inline.Text(t.text() + clean), face, href));
    } else {
      pieces.add(new Piece(new Inline.Text(clean), face, href));
    }
  }

  /** A line break, a note's mark or a picture in the line. */
  public void add(Inline what) {
    pieces.add(new Piece(what, Face.PLAIN, ""));
  }

  /** What floats beside the paragraph and stands before it. */
  public void before(Part part) {
    before.add(part);
  }

  /** What belongs to the paragraph and stands after it. */
  public void after(Part part) {
    after.add(part);
  }

  public boolean isEmpty() {
    return pieces.stream().allMatch(Piece::isBlank) && before.isEmpty() && after.isEmpty();
  }

  /** Takes what stands in the other, in front. */
  public void prepend(ParagraphText other) {
    pieces.addAll(0, other.pieces);
    before.addAll(0, other.before);
    after.addAll(0, other.after);
  }

  /**
   * The paragraph as parts, in order.
   *
   * @param base how the style sets characters: what is stressed stands out from that
   */
  public List<Part> parts(
      StyleMeaning meaning,
      Face base,
      boolean isCentred,
      boolean isIndented,
      Optional<Part.ListPlace> place) {
    List<Part> out = new ArrayList<>(before);
    Optional<Part.ListPlace> own = place;
    StyleMeaning role = meaning;
    boolean keepsBreaks = meaning.role() == StyleMeaning.Role.CODE;
    for (List<Piece> segment : keepsBreaks ? List.of(pieces) : segments()) {
      List<Part> trailing = new ArrayList<>();
      List<Piece> rest = new ArrayList<>(segment);
      while (!rest.isEmpty() && isEdge(rest.get(0))) {
        picture(rest.remove(0)).ifPresent(out::add);
      }
      while (!rest.isEmpty() && isEdge(rest.get(rest.size() - 1))) {
        picture(rest.remove(rest.size() - 1)).ifPresent(p -> trailing.add(0, p));
      }
      if (!rest.isEmpty()) {
        Face face = face(rest);
        Part.Look look =
            new Part.Look(face, isCentred, isIndented || place.isPresent() && own.isEmpty());
        out.add(new Part.Para(role, new Phrase(phrase(untabbed(rest), base)), look, own));
        role = own.isPresent() ? StyleMeaning.of(StyleMeaning.Role.IN_LIST) : role;
        own = Optional.empty();
      }
      out.addAll(trailing);
    }
    out.addAll(after);
    return out;
  }

  private static Optional<Part> picture(Piece piece) {
    return piece.what() instanceof Inline.Picture p
        ? Optional.of(new Part.Picture(p.src(), p.alt()))
        : Optional.empty();
  }

  private static boolean isEdge(Piece piece) {
    return piece.what() instanceof Inline.Break
        || piece.what() instanceof Inline.Picture
        || piece.isBlank();
  }

  private List<List<Piece>> segments() {
    List<List<Piece>> out = new ArrayList<>();
    List<Piece> segment = new ArrayList<>();
    List<Piece> pending = new ArrayList<>();
    int breaks = 0;
    for (Piece piece : pieces) {
      if (piece.what() instanceof Inline.Break || breaks > 0 && piece.isBlank()) {
        breaks += piece.isBlank() ? 0 : 1;
        pending.add(piece);
        continue;
      }
      if (breaks > 1) {
        out.add(segment);
        segment = new ArrayList<>();
      } else {
        segment.addAll(pending);
      }
      pending.clear();
      breaks = 0;
      segment.add(piece);
    }
    out.add(segment);
    return out;
  }

  /** Tabs part “By Ines Okafor” from the date on the right; elsewhere they are white space. */
  private static List<Piece> untabbed(List<Piece> pieces) {
    String plain =
        pieces.stream().map(p -> Phrase.plainOf(p.what())).collect(Collectors.joining()).strip();
    boolean isBar =
        plain.length() < MAX_BAR
            && Arrays.stream(plain.split("\\s*\\t\\s*"))
                .anyMatch(w -> BylineLine.parse(w).isPresent() || DateLine.parse(w).isPresent());
    String mark = isBar ? " | " : " ";
    return pieces.stream()
        .map(
            p ->
                p.what() instanceof Inline.Text t && t.text().indexOf('\t') >= 0
                    ? new Piece(
                        new Inline.Text(t.text().replaceAll(" *\\t[\\t ]*", mark)),
                        p.face(),
                        p.href())
                    : p)
        .toList();
  }

  /** The look of most characters. Bold and the like count only where all words have it. */
  private static Face face(List<Piece> pieces) {
    List<Piece> words =
        pieces.stream().filter(p -> p.what() instanceof Inline.Text && !p.isBlank()).toList();
    if (words.isEmpty()) {
      return Face.PLAIN;
    }
    Map<Double, Integer> sizes = new HashMap<>();
    for (Piece p : words) {
      sizes.merge(p.face().size(), Phrase.plainOf(p.what()).length(), Integer::sum);
    }
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return Face.PLAIN
        .bold(all(words, Face::isBold))
        .italic(all(words, Face::isItalic))
        .underlined(
            all(words, Face::isUnderlined) && words.stream().allMatch(p -> p.href().isEmpty()))
        .capitals(all(words, Face::isCapitals))
        .mono(all(words, Face::isMono))
        .size(size);
  }

  private static boolean all(List<Piece> words, Predicate<Face> test) {
    return words.stream().allMatch(p -> test.test(p.face()));
  }

  private static List<Inline> phrase(List<Piece> pieces, Face base) {
    return nested(neutral(pieces, base), 0);
  }

  /** White space looks like what is on both sides of it, or like nothing. */
  private static List<Piece> neutral(List<Piece> pieces, Face base) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      boolean isLoose = p.isBlank() || p.what() instanceof Inline.Break;
      Piece left = i > 0 ? out.get(out.size() - 1) : p;
      Piece right = i + 1 < pieces.size() ? pieces.get(i + 1) : p;
      Face face = isLoose ? both(left.face(), shown(right.face(), base)) : shown(p.face(), base);
      String href =
          isLoose && !left.href().equals(right.href()) ? "" : isLoose ? left.href() : p.href();
      out.add(new Piece(p.what(), face, href));
    }
    return out;
  }

  private static Face both(Face a, Face b) {
    return Face.PLAIN
        .bold(a.isBold() && b.isBold())
        .italic(a.isItalic() && b.isItalic())
        .struck(a.isStruck() && b.isStruck());
  }

  /** What of the look says something, beside the style. */
  private static Face shown(Face face, Face base) {
    return Face.PLAIN
        .bold(face.isBold() && !base.isBold())
        .italic(face.isItalic() && !base.isItalic())
        .struck(face.isStruck())
        .script(face.script())
        .mono(face.isMono() && !base.isMono());
  }

  /** Marks around the longest runs first: links, then bold, italics, struck, raised, code. */
  private static List<Inline> nested(List<Piece> pieces, int depth) {
    List<Inline> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      Object value = value(pieces.get(i), depth);
      while (end < pieces.size() && value(pieces.get(end), depth).equals(value)) {
        end++;
      }
      List<Piece> run = pieces.subList(i, end);
      if (depth == 6) {
        run.forEach(p -> out.add(p.what()));
      } else {
        List<Inline> inner = nested(run, depth + 1);
        wrap(run.get(0), depth, inner).ifPresentOrElse(out::add, () -> out.addAll(inner));
      }
      i = end;
    }
    return out;
  }

  private static Object value(Piece piece, int depth) {
    Face f = piece.face();
    return switch (depth) {
      case 0 -> piece.href();
      case 1 -> f.isBold();
      case 2 -> f.isItalic();
      case 3 -> f.isStruck();
      case 4 -> f.script();
      case 5 -> f.isMono();
      default -> "";
    };
  }

  private static Optional<Inline> wrap(Piece first, int depth, List<Inline> inner) {
    Face f = first.face();
    return switch (depth) {
      case 0 -> when(!first.href().isEmpty(), new Inline.Link(inner, first.href()));
      case 1 -> when(f.isBold(), new Inline.Strong(inner));
      case 2 -> when(f.isItalic(), new Inline.Emphasis(inner));
      case 3 -> when(f.isStruck(), new Inline.Struck(inner));
      case 4 -> when(f.script() != 0, new Inline.Marked(f.script() > 0 ? "sup" : "sub", inner));
      default -> when(f.isMono(), new Inline.Code(new Phrase(inner).plain()));
    };
  }

  private static Optional<Inline> when(boolean is, Inline what) {
    return is ? Optional.of(what) : Optional.empty();
  }
}
