package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.classify.CreditLine;

/** Brings pictures together with the captions and credits that stand below them. */
final class Captions {

  private static final int LONGEST = 300;

  private static final String JOINED = "data-broadsheet-joined";

  /** As Chinese and Japanese papers end a caption: “…。陈立 摄”. */
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<text>(?:图为|圖為|图：|▲|△|↑|写真：)?.{2,120}?[。.！])\\s*[(\\uFF08]?(?<who>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,8})[\\s/]*(?:摄影|攝影|撮影|摄|攝)[)\\uFF09]?。?");

  private Captions() {}

  /**
   * Puts an element that is named a caption or credit into one figure with the picture above it.
   */
  static void join(Element root) {
    for (Element e : root.select("[class]")) {
      if (Role.BYLINE.fits(e) && e.text().length() <= 200) {
        bars(e);
      }
    }
    for (Element e : root.select("[class]")) {
      boolean isCaption =
          (Role.CREDIT.fits(e) || Role.CAPTION.fits(e)) && e.text().length() <= LONGEST;
      if (isCaption) {
        above(e);
      }
      Element before = isCaption ? e.previousElementSibling() : null;
      Element joined =
          before != null && before.hasAttr(JOINED) && Role.CREDIT.fits(e)
              ? before.selectFirst("figcaption")
              : null;
      if (joined != null) {
        joined.appendElement("span").addClass("credit").text(" " + Words.oneLine(e.text()));
        e.remove();
        continue;
      }
      boolean isBelow =
          before != null
              && !e.text().isBlank()
              && e.closest("figure, blockquote, table, figcaption") == null
              && before.text().isBlank()
              && before.select("img").size() == 1
              && !HtmlFigures.isOne(e);
      if (isBelow && before != null) {
        for (Element label : e.select("[class~=(?:^|\\s)[\\w-]*label(?:\\s|$)]")) {
          label.text(label.text().strip().replaceFirst("[::]?$", ":") + " ");
        }
        Element figure = new Element("figure").attr(JOINED, "");
        before.before(figure);
        figure.appendChild(before);
        figure.appendChild(new Element("figcaption").appendText(Words.oneLine(e.text())));
        e.remove();
      }
    }
  }

  /** Puts a credit that stands right above a picture below it. */
  private static void above(Element e) {
    Element last = e.previousElementSibling();
    boolean isBelow = last != null && last.selectFirst("img") != null;
    Element next = !isBelow && Role.CREDIT.fits(e) ? e.nextElementSibling() : null;
    boolean isAbove =
        next != null
            && next.normalName().equals("img")
            && !e.text().isBlank()
            && e.closest("figure, blockquote, table, figcaption") == null
            && CreditLine.isOne(e.text());
    if (isAbove && next != null) {
      next.after(e);
    }
  }

  /** Spaces that part the things a line says are bars. */
  private static void bars(Element line) {
    for (TextNode t : line.textNodes()) {
      String text = t.getWholeText();
      String parted = text.replaceAll("(?<=\\S)(?: +\u00a0+ *|\u00a0+ +|\u00a0{2,})(?=\\S)", " | ");
      if (!parted.equals(text)) {
        t.text(parted);
      }
    }
  }

  /** Takes a paragraph all in italics right below a picture as its caption. */
  static List<Block> below(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean hasNext = i + 2 < blocks.size();
      if (block instanceof Block.Figure f
          && hasNext
          && f.caption().isEmpty()
          && f.credit().isEmpty()
          && isCaption(blocks.get(i + 1))) {
        CreditLine parts = parts(plain(blocks.get(i + 1)));
        out.add(new Block.Figure(f.src(), f.alt(), parts.caption(), parts.credit(), f.line()));
        i++;
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static boolean isCaption(Block block) {
    return isCredited(block)
        || block instanceof Block.Paragraph p
            && p.hint() == Block.Hint.NONE
            && p.text().isStressed()
            && p.text().content().stream().noneMatch(Inline.Strong.class::isInstance)
            && plain(block).length() <= LONGEST
            && !plain(block).contains("\n")
            && (!CreditLine.of(plain(block)).credit().isEmpty()
                || plain(block).length() <= LONGEST / 2);
  }

  private static CreditLine parts(String text) {
    Matcher m = EAST_ASIAN.matcher(text);
    return m.matches() ? new CreditLine(m.group("text"), m.group("who")) : CreditLine.of(text);
  }

  /** A line that ends with who took the picture. */
  private static boolean isCredited(Block block) {
    String text = plain(block);
    return block instanceof Block.Paragraph p
        && p.hint() == Block.Hint.NONE
        && text.length() <= LONGEST
        && !p.text().plain().contains("\n")
        && !parts(text).credit().isEmpty()
        && parts(text).caption().length() <= LONGEST * 2 / 3;
  }

  private static String plain(Block block) {
    return block instanceof Block.Paragraph p ? Words.oneLine(p.text().plain()) : "";
  }
}
