package press.broadsheet.seed.layout;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph is by the name of its style: the names that word processors give their own
 * styles, in the languages they speak, and those that newsrooms give theirs.
 *
 * @param level of a heading, from 1; else 0
 */
public record StyleMeaning(Role role, int level) {

  /** What a style can say. */
  public enum Role {
    TEXT,
    TITLE,
    DEK,
    HEADING,
    CAPTION,
    QUOTE,
    CODE,
    CONTENTS,
    IN_LIST,
    KICKER,
    BYLINE,
    DATE,
    BIO
  }

  public static final StyleMeaning TEXT = new StyleMeaning(Role.TEXT, 0);

  private static final int MAX_LEVEL = 9;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:heading|head|überschrift|u?berschrift|titre|título|titulo|ttulo|titolo|encabezado"
              + "|kop|rubrik|overskrift|otsikko|nagłówek|nagwek|nadpis|başlık|cabeçalho|intestazione"
              + "|заголовок|標題|标题|見出し|제목|العنوان|عنوان)\\s?([1-9])");
  private static final Map<Role, Pattern> NAMES = names();

  private static Map<Role, Pattern> names() {
    Map<Role, String> words = new LinkedHashMap<>();
    words.put(
        Role.CONTENTS,
        "(?:toc|contents|verzeichnis|inhaltsverzeichnis|tm|tdc|sommario|inhopg|оглавление|目录|目次)"
            + "\\s?(?:\\d|heading|überschrift)|inhaltsverzeichnis|table of figures|contents heading"
            + "|toc heading");
    words.put(
        Role.DEK,
        "sub ?-?title|untertitel|sous-? ?titre|subtítulo|subttulo|sottotitolo|ondertitel|underrubrik"
            + "|подзаголовок|副标题|副標題|副題|부제|dec?k|standfirst|vorspann|chapeau|chapô|chapo|teaser"
            + "|strapline|entradilla|sommario|unterzeile|summary line");
    words.put(
        Role.TITLE,
        "title|titel|titre|título|ttulo|titolo|название|заголовок|标题|標題|表題|제목|العنوان|headline"
            + "|hed|article title|document title|doc title|haupttitel|schlagzeile|überschrift|titular"
            + "|tytuł|název|otsikko|titulek|cím|headline 1");
    words.put(
        Role.KICKER,
        "kicker|eyebrow|dachzeile|overline|over ?title|surtitre|antetítulo|occhiello|spitzmarke");
    words.put(
        Role.BYLINE,
        "by ?-?line|authors?|author name|autor(?:in|en|es)?|auteure?s?|autore|autorenzeile|verfasser"
            + "|автор|作者|著者");
    words.put(Role.DATE, "date|datum|fecha|pub(?:lication)? ?date");
    words.put(Role.BIO, "(?:author )?bio|about (?:the )?author|autoren(?:info|notiz)");
    words.put(
        Role.HEADING,
        "sub ?-?head(?:ing|line)?|cross ?-?head(?:ing)?|zwischen(?:titel|überschrift|zeile)"
            + "|intertitre|ladillo|tussenkop|mellanrubrik");
    words.put(
        Role.CAPTION,
        "(?:image |photo |picture |table |figure )?caption|cutline|beschriftung|légende|lgende"
            + "|leyenda|epígrafe|descripción|didascalia|bijschrift|bild(?:unterschrift|text|legende)"
            + "|pie de foto|подпись|название объекта|题注|題注|標號|図表番号|캡션|illustration|figure|abbildung");
    words.put(
        Role.QUOTE,
        "(?:intense )?quote|(?:intensives )?zitat|citation(?: intense)?|cita(?: destacada)?"
            + "|citazione(?: intensa)?|(?:duidelijk )?citaat|(?:выделенная )?цитата|(?:明显)?引用|引用文"
            + "|인용|block ?text|quotations?|block ?-?quot(?:e|ation)|pull ?-?quote");
    words.put(
        Role.CODE,
        "html preformatted|html vorformatiert|preformatted text|préformaté html"
            + "|(?:source )?code|quell(?:text|code)|macro ?text");
    words.put(Role.IN_LIST, "list (?:paragraph|continue)(?: \\d)?|listenabsatz|listenfortsetzung");
    Map<Role, Pattern> out = new LinkedHashMap<>();
    words.forEach((role, names) -> out.put(role, Pattern.compile(names)));
    return out;
  }

  /** What a style of that name says; empty if it says nothing. */
  public static Optional<StyleMeaning> ofName(String name) {
    String words =
        name.replace("_20_", " ")
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\s+(?:zchn|char|car|carattere|знак)$", "")
            .strip();
    if (words.isEmpty() || words.length() > 60) {
      return Optional.empty();
    }
    Matcher heading = NUMBERED.matcher(words);
    if (heading.matches()) {
      return Optional.of(heading(Integer.parseInt(heading.group(1))));
    }
    for (Map.Entry<Role, Pattern> entry : NAMES.entrySet()) {
      if (entry.getValue().matcher(words).matches()) {
        boolean isHeading = entry.getKey() == Role.HEADING;
        return Optional.of(new StyleMeaning(entry.getKey(), isHeading ? 2 : 0));
      }
    }
    return Optional.empty();
  }

  public static StyleMeaning heading(int level) {
    return new StyleMeaning(Role.HEADING, Math.min(Math.max(level, 1), MAX_LEVEL));
  }

  public static StyleMeaning of(Role role) {
    return new StyleMeaning(role, 0);
  }
}
