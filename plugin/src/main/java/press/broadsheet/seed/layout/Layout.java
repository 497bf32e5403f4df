package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.classify.EditorNote;

/** Makes blocks of a document's parts. */
public final class Layout {

  private static final int MAX_CAPTION = 400;
  private static final int LONG = 100;
  private static final Pattern RULE =
      Pattern.compile("(?:[*•·]\\s*){3,}|⁂|(?:[-–—_]\\s*){3,}|(?:~\\s*){3,}|[*❦◆]");

  private final List<Part> parts;
  private final double size;
  private final Found found;
  private final List<Block> out = new ArrayList<>();
  private int at;

  private Layout(List<Part> parts, Found found) {
    this.parts = parts;
    this.size = Headings.bodySize(parts);
    this.found = found;
  }

  /**
   * A whole document as an article, its headings told by their style or look.
   *
   * @param found what the document holds beside its text
   * @param properties what the file says of itself
   * @return empty if nothing stands in the document
   */
  public static Optional<RawArticle> article(
      List<Part> parts, Found found, FrontMatter properties) {
    Headings.Told told = Headings.tell(TypedLists.of(Tables.flattened(parts, found)));
    List<Block> blocks = new ArrayList<>(new Layout(told.parts(), found).blocks());
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.addAll(found.notes());
    RawArticle article =
        RawArticle.of(blocks)
            .withProperties(properties)
            .withDropped(found.dropped())
            .withAttachments(found.pictures());
    return Optional.of(told.isMarked() ? article.withMarkedHeadings() : article);
  }

  /** The blocks of a note, a text box or the like, in which nobody looks for headings. */
  public static List<Block> plainly(List<Part> parts, Found found) {
    return new Layout(TypedLists.of(Tables.flattened(parts, found)), found).blocks();
  }

  private List<Block> blocks() {
    while (at < parts.size()) {
      Part part = parts.get(at++);
      if (part instanceof Part.Para p) {
        paragraph(p);
      } else if (part instanceof Part.Picture p) {
        out.add(new Block.Figure(p.src(), p.alt(), "", "", 0));
        captionBelow();
      } else if (part instanceof Part.Grid g) {
        Tables.block(g).ifPresent(out::add);
      } else if (part instanceof Part.Box b) {
        box(b);
      } else {
        out.add(new Block.Rule(0));
      }
    }
    return out;
  }

  private void paragraph(Part.Para p) {
    if (p.place().isPresent()
        && !p.is(StyleMeaning.Role.HEADING)
        && !p.is(StyleMeaning.Role.TITLE)) {
      at = Lists.read(parts, at - 1, out);
      return;
    }
    switch (p.meaning().role()) {
      case TITLE -> out.add(new Block.Heading(1, unstressed(p.text()), 0));
      case HEADING -> out.add(new Block.Heading(p.meaning().level(), unstressed(p.text()), 0));
      case DEK -> hinted(p, Block.Hint.DEK);
      case KICKER -> hinted(p, Block.Hint.KICKER);
      case BYLINE -> hinted(p, Block.Hint.BYLINE);
      case DATE -> hinted(p, Block.Hint.DATE);
      case BIO -> hinted(p, Block.Hint.BIO);
      case CAPTION -> caption(p);
      case QUOTE -> {
        List<Block> content = new ArrayList<>(List.of(text(p)));
        run(StyleMeaning.Role.QUOTE).forEach(q -> content.add(text(q)));
        out.add(new Block.Quote(content, 0));
      }
      case CODE -> {
        List<Part.Para> lines = new ArrayList<>(List.of(p));
        lines.addAll(run(StyleMeaning.Role.CODE));
        String code = lines.stream().map(l -> l.text().plain()).collect(Collectors.joining("\n"));
        out.add(new Block.Preformatted(code, "", 0));
      }
      case CONTENTS -> found.drop(p.plain(), "table of contents");
      default -> out.add(RULE.matcher(p.plain()).matches() ? new Block.Rule(0) : text(p));
    }
  }

  private List<Part.Para> run(StyleMeaning.Role role) {
    List<Part.Para> same = new ArrayList<>();
    while (at < parts.size()
        && parts.get(at) instanceof Part.Para p
        && p.is(role)
        && p.place().isEmpty()) {
      same.add(p);
      at++;
    }
    return same;
  }

  static Block text(Part.Para p) {
    return new Block.Paragraph(p.text(), Block.Hint.NONE, 0);
  }

  private void hinted(Part.Para p, Block.Hint hint) {
    out.add(new Block.Paragraph(p.text(), hint, 0));
  }

  /** A paragraph that its style calls a caption: of the picture above, or the one below. */
  private void caption(Part.Para p) {
    if (lacksCaption()) {
      caption(p.plain());
    } else if (at < parts.size() && parts.get(at) instanceof Part.Picture below) {
      at++;
      out.add(new Block.Figure(below.src(), below.alt(), "", "", 0));
      caption(p.plain());
    } else {
      out.add(
          new Block.Paragraph(
              new Phrase(List.of(new Inline.Emphasis(unstressed(p.text()).content()))),
              Block.Hint.NONE,
              0));
    }
  }

  private boolean lacksCaption() {
    return !out.isEmpty()
        && out.get(out.size() - 1) instanceof Block.Figure f
        && f.caption().isEmpty()
        && f.credit().isEmpty();
  }

  private void caption(String words) {
    if (out.remove(out.size() - 1) instanceof Block.Figure f) {
      Caption caption =
          isAboveText() ? Caption.of(words) : new Caption(Caption.of(words).whole(words), "");
      out.add(new Block.Figure(f.src(), f.alt(), caption.words(), caption.credit(), 0));
    }
  }

  /**
   * Of the picture on top the credit is a field of its own; elsewhere it is read in the caption.
   */
  private boolean isAboveText() {
    return out.stream()
        .noneMatch(
            b ->
                b instanceof Block.Paragraph p
                    && p.hint() == Block.Hint.NONE
                    && p.text().plain().length() > LONG);
  }

  /** A paragraph below a picture that looks like its caption, and a second one with the credit. */
  private void captionBelow() {
    if (at < parts.size()
        && parts.get(at) instanceof Part.Para p
        && p.is(StyleMeaning.Role.TEXT)
        && p.place().isEmpty()
        && p.plain().length() <= MAX_CAPTION
        && (Caption.isLabelled(p.plain())
            || Caption.of(p.plain()).isWithCredit()
            || looksLikeCaption(p))) {
      at++;
      caption(p.plain());
    }
  }

  private boolean looksLikeCaption(Part.Para p) {
    Face face = p.look().face();
    boolean isSmall = face.size() > 0 && size > 0 && face.size() <= size - 1;
    boolean isLast = at + 1 >= parts.size();
    boolean goesOn = parts.stream().skip(at + 1L).anyMatch(Part.Para.class::isInstance);
    return !isLast
        && goesOn
        && (isSmall || face.isItalic() || p.look().isCentred())
        && !face.isBold();
  }

  private void box(Part.Box box) {
    List<Part.Para> words =
        box.content().stream()
            .filter(Part.Para.class::isInstance)
            .map(Part.Para.class::cast)
            .toList();
    Optional<Part.Picture> picture =
        box.content().stream()
            .filter(Part.Picture.class::isInstance)
            .map(Part.Picture.class::cast)
            .findFirst();
    String text = words.stream().map(Part.Para::plain).collect(Collectors.joining(" "));
    if (words.size() == box.content().size() && EditorNote.isOne(text)) {
      found.drop(text, "note to the editor");
      return;
    }
    if (picture.isPresent() && box.content().size() == words.size() + 1) {
      out.add(new Block.Figure(picture.get().src(), picture.get().alt(), "", "", 0));
      caption(text);
    } else if (lacksCaption() && words.size() == box.content().size() && isCaption(text, words)) {
      caption(text);
    } else {
      List<Block> content = plainly(box.content(), found);
      if (!content.isEmpty()) {
        boolean isFigures = content.stream().allMatch(Block.Figure.class::isInstance);
        boolean isLast = parts.stream().skip(at).noneMatch(Part.Para.class::isInstance);
        out.addAll(isFigures || isLast ? content : List.of(new Block.Quote(content, 0)));
      }
    }
  }

  private static boolean isCaption(String text, List<Part.Para> words) {
    return text.length() <= MAX_CAPTION && words.size() <= 2 && !text.isBlank();
  }

  /** Marks that cover all words say nothing in a heading, which is set in bold anyway. */
  static Phrase unstressed(Phrase text) {
    if (text.content().size() != 1) {
      return text;
    }
    Inline only = text.content().get(0);
    if (only instanceof Inline.Strong s) {
      return unstressed(new Phrase(s.content()));
    }
    return only instanceof Inline.Emphasis e ? unstressed(new Phrase(e.content())) : text;
  }
}
