package press.broadsheet.seed;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a seed says, found without any reader of ours: the text that its format holds for people, in
 * lines. Empty for a format that no library reads in a few lines.
 */
final class WordsOf {

  static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern VALUE =
      Pattern.compile("\\b(?:href|src|alt|title)=[\"']([^\"']*)[\"']");
  private static final Pattern TEMPLATE =
      Pattern.compile("(?s)\\{[{%][<%]?-?((?:(?!\\n\\n).){0,2000}?)-?[>%]?[%}]\\}");

  private WordsOf() {}

  /** All that the seed says. */
  static Optional<String> seed(SeedFile seed) throws IOException {
    return switch (seed.extension()) {
      case "txt", "text", "" -> Optional.of(SeedText.decode(seed).text());
      case "md", "markdown" -> Optional.of(markdown(SeedText.decode(seed).text()));
      case "html", "htm", "xhtml" -> Optional.of(page(seed));
      case "docx" ->
          Optional.of(
              zipped(seed, "word/(document|footnotes|endnotes).xml")
                  .replaceAll("(?s)<w:(instrText|delText)\\b[^>]*>.*?</w:\\1>", "")
                  .replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "")
                  .replaceAll("<w:(tab|br|cr|p)\\b[^>]*>", "\n")
                  .replaceAll("<[^>]*>", ""));
      case "odt" -> Optional.of(office(zipped(seed, "content.xml")));
      case "fodt" -> Optional.of(office(utf8(seed).replaceFirst("(?s).*<office:body>", "")));
      case "rtf" -> Optional.of(rtf(seed));
      case "pdf" -> Optional.of(pdf(seed));
      case "eml" -> Optional.of(mail(seed));
      case "json" -> Optional.of(json(JsonParser.parseString(utf8(seed)), 0));
      case "xml", "rss", "atom", "rdf" -> Optional.of(xml(seed.bytes()));
      default -> Optional.empty();
    };
  }

  /** The words of a text in their order; in scripts without spaces, each letter. */
  static List<String> list(String text) {
    String plain =
        Parser.unescapeEntities(text, false)
            .replaceAll("</?su[bp]>|\\*{1,3}(?=\\p{L})|\\\\(?=\\p{Punct})", "")
            .replace("__GHOST_URL__", "")
            .replace("/index.html", "/")
            .replace("?start=", "&t=")
            .replaceAll("[\u00AD\uFE0E\uFE0F]", "")
            .replaceAll("(?<=\\d)T(?=\\d)", " ")
            .replaceAll("//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/", "//youtu.be/")
            .replaceAll("//(?:www\\.)?youtube\\.com/watch\\?v=", "//youtu.be/");
    return WORD.matcher(plain)
        .results()
        .map(m -> ascii(m.group().toLowerCase(Locale.ROOT)).replaceFirst("^0+(?=\\d)", ""))
        .toList();
  }

  /** The digits of any script as we write them. */
  private static String ascii(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints()
        .forEach(c -> out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return out.toString();
  }

  /**
   * The values of front matter, without the names of fields, and all of the text, without the names
   * of elements, attributes, template tags and filters.
   */
  private static String markdown(String text) {
    Matcher front =
        Pattern.compile("(?s)\\A(---|\\+\\+\\+)\\n(.*?)\\n\\1[ ]*(?:\\n|$)").matcher(text);
    boolean hasFront = front.find();
    String body = hasFront ? text.substring(front.end()) : text;
    Set<String> values = new LinkedHashSet<>();
    if (hasFront) {
      for (String line : front.group(2).split("\n")) {
        values.add(
            TAG.matcher(line.replaceFirst("(?U)^[ \\t-]*(?:[\\w. -]+[ ]*[:=]|\\[[\\w.]+\\]$)", ""))
                .replaceAll("")
                .replaceAll("(?U)[\\w-]+:(?=\\s)|/:\\w+", "")
                .replaceAll("https?://[^/\\s]+/|\\{\\{.*?\\}\\}", "/")
                .replaceAll("(\\d{4}-\\d{1,2}-\\d{1,2})[T ]\\d.*", "$1")
                .replaceAll("^\\s*(?:true|false|null)\\s*$", ""));
      }
    }
    String words =
        TEMPLATE
            .matcher(body.replaceAll("\\{%\\s*(?:end)?raw\\s*%\\}", ""))
            .replaceAll(tag -> Matcher.quoteReplacement(" " + arguments(tag.group(1)) + " "));
    words = TAG.matcher(words).replaceAll(tag -> Matcher.quoteReplacement(values(tag)));
    return String.join("\n", values) + "\n" + words;
  }

  /** What a template tag says, without its name, the names of its arguments and its filters. */
  private static String arguments(String inner) {
    return inner
        .replaceFirst("(?s)^\\s*(?:include\\s+\\S+|end\\w+|[\\w./-]+)", "")
        .replaceAll("\\|\\s*[a-z_]+:?", " ")
        .replaceAll("\\b[A-Za-z_]+[=:](?=\\s*[\"'])|^\\s*[a-z]+:(?=\\s)", " ");
  }

  private static String values(MatchResult tag) {
    return " "
        + VALUE
            .matcher(tag.group())
            .results()
            .map(v -> v.group(1))
            .collect(Collectors.joining("\n"))
        + " ";
  }

  private static String page(SeedFile seed) throws IOException {
    Element body = Jsoup.parse(new ByteArrayInputStream(seed.bytes()), null, "").body();
    return visible(body);
  }

  /** Sentences on lines of their own. */
  private static String visible(Element body) {
    body.select("script, style, template, svg, noscript, head, title").remove();
    body.select("sup").forEach(e -> e.before(" ").after(" "));
    body.select("a, button, span").stream()
        .filter(e -> e.nextSibling() instanceof Element)
        .forEach(e -> e.after(" "));
    return body.text()
        .replaceAll("(?<=[.!?]) |(?<=。)", "\n")
        .replaceAll("(?<![\\p{L}\\p{N}])(\\d{1,2})(?=\\p{Lu}\\p{Ll})", "$1 ");
  }

  private static String office(String xml) {
    return xml.replaceAll("(?s)<text:tracked-changes>.*?</text:tracked-changes>", "")
        .replaceAll("(?s)<office:annotation\\b.*?</office:annotation>", "")
        .replaceAll("(?s)<svg:(desc|title)>.*?</svg:\\1>", "")
        .replaceAll("(?s)<office:binary-data>.*?</office:binary-data>", "")
        .replaceAll("<text:(s|tab|line-break|p|h)\\b[^>]*>", "\n")
        .replaceAll("<[^>]*>", "");
  }

  private static String rtf(SeedFile seed) throws IOException {
    RTFEditorKit kit = new RTFEditorKit();
    Document document = kit.createDefaultDocument();
    String cells = new String(seed.bytes(), StandardCharsets.ISO_8859_1);
    byte[] bytes =
        cells.replaceAll("\\\\(?:cell|row)\\b", "\\\\par ").getBytes(StandardCharsets.ISO_8859_1);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      kit.read(in, document, 0);
      return document.getText(0, document.getLength()).replaceAll("(?m)^\\s*o\\s+(?=\\p{Lu})", "");
    } catch (BadLocationException e) {
      throw new IOException(e);
    }
  }

  private static String pdf(SeedFile seed) throws IOException {
    try (PDDocument document = Loader.loadPDF(seed.bytes())) {
      return new PDFTextStripper().getText(document).replaceAll("(?<=\\p{L})-\\R", "");
    }
  }

  /** The subject and the texts of all parts, those within mails in it too. */
  private static String mail(SeedFile seed) throws IOException {
    StringBuilder out = new StringBuilder();
    MimeTokenStream parts = new MimeTokenStream();
    parts.parse(new ByteArrayInputStream(seed.bytes()));
    try {
      for (EntityState at = parts.getState();
          at != EntityState.T_END_OF_STREAM;
          at = parts.next()) {
        if (at == EntityState.T_BODY) {
          String type = parts.getBodyDescriptor().getMimeType();
          String name = parts.getBodyDescriptor().getCharset();
          byte[] bytes = parts.getDecodedInputStream().readAllBytes();
          boolean isNamed =
              name != null && !name.equalsIgnoreCase("us-ascii") && Charset.isSupported(name);
          Charset charset = isNamed ? Charset.forName(name) : StandardCharsets.UTF_8;
          if (!isNamed && new String(bytes, charset).contains("\uFFFD")) {
            charset = Charset.forName("windows-1252");
          }
          if (type.equals("text/plain")) {
            out.append(new String(bytes, charset)).append('\n');
          } else if (type.equals("text/html")) {
            Element body = Jsoup.parse(new String(bytes, charset)).body();
            out.append(visible(body)).append('\n');
          }
        }
      }
    } catch (MimeException e) {
      throw new IOException(e);
    }
    return out.toString();
  }

  private static final Set<String> SAID_IN_HTML = Set.of("lexical", "mobiledoc", "plaintext");

  /** Texts with a space in them, but those that say what the whole feed is. */
  private static String json(JsonElement element, int depth) {
    List<String> out = new ArrayList<>();
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> out.add(json(e, depth + 1)));
    } else if (element.isJsonObject()) {
      element.getAsJsonObject().entrySet().stream()
          .filter(e -> !SAID_IN_HTML.contains(e.getKey()))
          .filter(e -> depth > 0 || !e.getValue().isJsonPrimitive())
          .forEach(e -> out.add(json(e.getValue(), depth + 1)));
    } else if (element.isJsonPrimitive() && element.getAsString().contains(" ")) {
      out.add(html(element.getAsString()));
    }
    return String.join("\n", out);
  }

  /**
   * Texts with a space in them, and no dates. Of feeds and exports the entries, without comments
   * and what is no article.
   */
  private static String xml(byte[] bytes) throws IOException {
    Element root = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    root.select("channel > :not(item), wp|comment, wp|postmeta").remove();
    for (Element item : root.select("item")) {
      Element type = item.selectFirst("wp|post_type");
      Element status = item.selectFirst("wp|status");
      boolean isOther = type != null && !type.text().matches("post|page");
      if (isOther || status != null && status.text().matches("trash|auto-draft|inherit")) {
        item.remove();
      }
    }
    List<String> out = new ArrayList<>();
    for (Element e : root.getAllElements()) {
      String own = e.children().isEmpty() ? e.wholeText() : e.ownText();
      if (own.strip().contains(" ") && !e.normalName().matches("(?i).*(?:date|modified).*")) {
        out.add(
            html(own)
                .replaceAll("\\[/?(?:caption|gallery|audio|code|embed|infobox)\\b[^\\]]*\\]", " "));
      }
    }
    return String.join("\n", out);
  }

  private static String html(String text) {
    return text.contains("<") && text.contains(">") ? visible(Jsoup.parse(text).body()) : text;
  }

  private static String zipped(SeedFile seed, String names) throws IOException {
    StringBuilder out = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(seed.bytes()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().matches(names)) {
          out.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static String utf8(SeedFile seed) {
    return new String(seed.bytes(), StandardCharsets.UTF_8);
  }
}
