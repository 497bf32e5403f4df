package press.broadsheet.seed.cms;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The words of fields in which some systems keep HTML and others plain text. */
public final class PlainWords {

  private static final int MAX_CHARS = 1_000_000;
  private static final int MAX_TITLE = 80;
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>|<!--");

  private PlainWords() {}

  /** One line of words: tags are left out, names of characters are read. */
  public static String of(String field) {
    String text = field.length() > MAX_CHARS ? field.substring(0, MAX_CHARS) : field;
    String plain = text;
    if (TAG.matcher(text).find()) {
      Element body = Jsoup.parse(text).body();
      body.select("script, style, template, svg").remove();
      plain = body.text();
    } else if (text.indexOf('&') >= 0) {
      plain = Parser.unescapeEntities(text, false);
    }
    return plain
        .replaceAll("[\\p{Cntrl}&&[^\\s\\u0085]]", "")
        .replaceAll("[\\s\\u00A0\\u0085\\u2028\\u2029]{2,}|[\\s\\u0085\\u2028\\u2029]", " ")
        .strip();
  }

  /** Whether a text has markup of HTML. */
  public static boolean isHtml(String text) {
    return TAG.matcher(text).find();
  }

  /** What an article without a title can be called: its first words. */
  public static String title(String text) {
    String plain = of(text);
    int sentence = plain.replaceFirst("([.!?…])[\\s\"”’)].*$", "$1").length();
    if (sentence <= MAX_TITLE) {
      return plain.substring(0, sentence).replaceFirst("(?<![.])[.]$", "");
    }
    int space = plain.lastIndexOf(' ', MAX_TITLE - 1);
    int end = space > MAX_TITLE / 3 ? space : MAX_TITLE - 1;
    end = Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end;
    return plain.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
  }
}
