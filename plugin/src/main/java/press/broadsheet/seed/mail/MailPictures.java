package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;

/**
 * The pictures that come with an article.
 *
 * @param blocks the article's, with the pictures that its text shows
 * @param attached those that only came along, with the captions that the text gives them
 * @param dropped words that stood for pictures
 */
record MailPictures(List<Block> blocks, List<Block.Figure> attached, List<Draft.Dropped> dropped) {

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\[(?:cid|image|inline image(?: \\d+)?|bild|imagen|immagine)\\s?:\\s?([^\\]]{1,200})\\]");

  /** “Caption: The first bus. Photo: Tom Reyes” */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iU)(?:^|[.!?]\\s+|\\s)(?:(?:photo |picture |pic |image |lead )?captions?|cutline|bildunterschrift|bildunterzeile|bildtext|BU|légende|pie de (?:foto|imagen)|foto adjunta|photo jointe|leyenda|didascalia|подпись(?: к фото)?|キャプション|写真説明|图片说明|图说|تعليق الصورة)\\s?[:：]\\s*(?<caption>\\S.{2,400}?)"
              + "(?:\\s*[(\\[]?\\b(?:photo(?:graph)?|pic(?:ture)?|credit|foto|bild|crédit(?: photo)?|фото|写真|撮影|摄影)s?\\s?(?:credit|by|de|di|von)?\\s?[:：©/]\\s?(?<by>[^()\\[\\]]{2,80}?)[)\\]]?\\.?)?\\s*$");

  MailPictures {
    blocks = List.copyOf(blocks);
    attached = List.copyOf(attached);
    dropped = List.copyOf(dropped);
  }

  /** Finds them among the files of the mail. */
  static MailPictures of(List<Block> blocks, Contents contents) {
    Map<String, String> names = new HashMap<>();
    for (MailPart.File f : contents.files()) {
      if (f.isPicture()) {
        names.put(f.name().toLowerCase(Locale.ROOT), f.name());
        names.put(f.contentId().toLowerCase(Locale.ROOT), f.name());
      }
    }
    List<Draft.Dropped> dropped = new ArrayList<>();
    Map<String, Block.Figure> captioned = new HashMap<>();
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      String text = block instanceof Block.Paragraph p ? p.text().plain().strip() : "";
      Matcher mark = MARK.matcher(text);
      if (mark.matches()) {
        String name = names.get(mark.group(1).strip().toLowerCase(Locale.ROOT));
        if (name == null) {
          dropped.add(new Draft.Dropped(text, "mark of a picture that is not in the mail"));
        } else {
          out.add(new Block.Figure(Attachment.reference(name), "", "", "", block.line()));
        }
      } else if (!isCaption(text, names, captioned)) {
        out.add(block);
      }
    }
    labelled(out, contents, captioned);
    captions(out, captioned);
    List<Block.Figure> attached = new ArrayList<>();
    for (MailPart.File f : contents.files()) {
      if (f.isPicture() && !contents.shown().contains(f.name())) {
        String src = Attachment.reference(f.name());
        attached.add(captioned.getOrDefault(f.name(), new Block.Figure(src, "", "", "", 0)));
      }
    }
    return new MailPictures(out, attached, dropped);
  }

  /** The same, the first picture that only came along with the caption that a letter gives it. */
  MailPictures captioned(String letter) {
    List<String> lines = letter.lines().toList();
    for (int i = 0; i < lines.size() && !attached.isEmpty(); i++) {
      Matcher m = CAPTION.matcher(lines.get(i));
      if (m.find() && attached.get(0).caption().isEmpty()) {
        String by = m.group("by") == null ? "" : m.group("by").strip();
        Block.Figure f = attached.get(0);
        List<Block.Figure> out = new ArrayList<>(attached);
        out.set(0, new Block.Figure(f.src(), f.alt(), m.group("caption").strip(), by, f.line()));
        return new MailPictures(blocks, out, dropped);
      }
    }
    return this;
  }

  /** Puts the captions that stand elsewhere in the text below the pictures that it shows. */
  private static void captions(List<Block> blocks, Map<String, Block.Figure> captioned) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Figure shown) {
        for (Block.Figure known : captioned.values()) {
          if (known.src().equals(shown.src())) {
            String caption = (shown.caption() + " " + known.caption()).strip();
            String credit = (shown.credit() + " " + known.credit()).strip();
            blocks.set(
                i, new Block.Figure(shown.src(), shown.alt(), caption, credit, shown.line()));
          }
        }
      }
    }
  }

  /** “Caption: The first bus” on a line below the text, of the one picture that came along. */
  private static void labelled(
      List<Block> blocks, Contents contents, Map<String, Block.Figure> captioned) {
    List<String> open =
        contents.files().stream()
            .filter(MailPart.File::isPicture)
            .map(MailPart.File::name)
            .filter(n -> !contents.shown().contains(n) && !captioned.containsKey(n))
            .toList();
    for (int i = blocks.size() - 1; open.size() == 1 && i > 1 && i > blocks.size() - 6; i--) {
      String text = blocks.get(i) instanceof Block.Paragraph p ? p.text().plain().strip() : "";
      List<String> lines = text.lines().toList();
      for (int l = 0; l < lines.size(); l++) {
        Matcher m = CAPTION.matcher(lines.get(l));
        if (m.lookingAt() && l == lines.size() - 1) {
          String by = m.group("by") == null ? "" : m.group("by").strip();
          String src = Attachment.reference(open.get(0));
          captioned.put(open.get(0), new Block.Figure(src, "", m.group("caption").strip(), by, 0));
          String rest = String.join("\n", lines.subList(0, l));
          if (rest.isBlank()) {
            blocks.remove(i);
          } else {
            blocks.set(i, Block.Paragraph.of(rest, blocks.get(i).line()));
          }
          return;
        }
      }
    }
  }

  /** “bridge.jpg: The first bus. Photo: Tom Reyes” */
  private static boolean isCaption(
      String text, Map<String, String> names, Map<String, Block.Figure> captioned) {
    if (text.length() > 600 || text.indexOf('.') < 0) {
      return false;
    }
    for (String name : names.values()) {
      Matcher m =
          Pattern.compile(
                  "(?isU)(?:[\\p{L} ]{0,30}\\d{0,2}\\s?[:(]?\\s?)"
                      + Pattern.quote(name)
                      + "\\)?\\s?[:–—|-]\\s?(?<caption>\\S.*?)"
                      + "(?<credit>\\s*\\(?\\b(?:photo|picture|credit|foto|bild|photographie)(?:graph)?s?\\s?(?:credit|by)?\\s?[:©]\\s?(?<by>[^()]{2,80}?)\\)?\\.?)?")
              .matcher(text);
      if (m.matches() && !captioned.containsKey(name)) {
        String credit = m.group("by") == null ? "" : m.group("by").strip();
        String src = Attachment.reference(name);
        captioned.put(name, new Block.Figure(src, "", m.group("caption").strip(), credit, 0));
        return true;
      }
    }
    return false;
  }
}
