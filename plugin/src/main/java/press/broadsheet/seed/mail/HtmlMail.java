package press.broadsheet.seed.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.html.HtmlBlocks;

/** Makes the body of a mail's HTML: what mail programs mark as theirs is taken out. */
final class HtmlMail {

  private static final int MAX_DEPTH = 256;
  private static final String NEVER =
      "script, style, head, title, meta, link, template, noscript, iframe, object, embed, form,"
          + " input, button, svg";
  private static final String SIGNATURES =
      "div.gmail_signature, div.moz-signature, pre.moz-signature, #Signature, #ms-outlook-mobile-signature,"
          + " .gmail_signature_prefix, #AppleMailSignature, #protonmail_signature_block,"
          + " div[data-smartmail=gmail_signature]";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden");

  /** Elements beyond those with which a mail program shows typed lines. */
  private static final String MARKUP =
      "b, strong, i, em, u, a[href], h1, h2, h3, h4, h5, h6, ul, ol, table, img, blockquote, pre, p";

  private HtmlMail() {}

  /**
   * The body.
   *
   * @param pictures names of attached files by Content-ID and by name, both in lower case
   * @param dropped takes what is taken out
   */
  static MailBody body(String html, Map<String, String> pictures, List<Draft.Dropped> dropped) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(MAX_DEPTH);
    Document page = Jsoup.parse(html, "", parser);
    page.body().select(NEVER).remove();
    for (Element element : page.body().select("[style]")) {
      if (HIDDEN.matcher(element.attr("style")).find()) {
        take(element, "hidden text", dropped);
      }
    }
    page.body().select(SIGNATURES).forEach(e -> take(e, "signature", dropped));
    Optional<String> typed = typed(page.body());
    if (typed.isPresent()) {
      return TextBody.of(typed.get());
    }
    Newsletter.clear(page.body(), dropped);
    page.body().select("img").forEach(i -> picture(i, pictures));
    gaps(page.body());
    return new HtmlBody(HtmlBlocks.of(page.body()));
  }

  /** Text without markup, such as people type into a mail: its lines. */
  private static Optional<String> typed(Element body) {
    if (body.selectFirst(MARKUP) != null) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    lines(body, out);
    return Optional.of(out.toString().replace('\u00A0', ' ').replaceAll("\n{3,}", "\n\n"));
  }

  private static void lines(Node node, StringBuilder out) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
      boolean startsLine = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
      out.append(startsLine ? words.stripLeading() : words);
    } else if (node instanceof Element e && e.normalName().equals("br")) {
      out.append('\n');
    } else {
      boolean isBlock = node instanceof Element e && e.isBlock();
      if (isBlock && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
      node.childNodes().forEach(child -> lines(child, out));
      if (isBlock && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }

  /** Word parts paragraphs by ones that hold a hard space alone. */
  private static void gaps(Element body) {
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      if (text.getWholeText().indexOf('\u00A0') >= 0
          && text.getWholeText().replace('\u00A0', ' ').isBlank()) {
        text.text(" ");
      }
    }
  }

  private static void picture(Element image, Map<String, String> pictures) {
    String src = image.attr("src").strip();
    String key = src.replaceFirst("(?i)^cid:", "").toLowerCase(java.util.Locale.ROOT);
    boolean isHeld = src.matches("(?i)cid:.*") || !src.contains("/") && pictures.containsKey(key);
    String name = pictures.get(key);
    if (isHeld && name != null) {
      image.attr("src", Attachment.reference(name));
      image.attr("alt", image.attr("alt").equals(name) ? "" : image.attr("alt"));
    } else if (isHeld || image.attr("width").equals("1") || image.attr("height").equals("1")) {
      image.remove(); // a picture that is not there, or one that only counts its readers
    }
  }

  private static void take(Element element, String why, List<Draft.Dropped> dropped) {
    if (element.closest("body") == null) {
      return; // gone with what was around it
    }
    if (element.hasText()) {
      dropped.add(new Draft.Dropped(element.text().strip(), why));
    }
    element.remove();
  }
}
