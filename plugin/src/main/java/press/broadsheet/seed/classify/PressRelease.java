package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/**
 * A line that says that a text is a release, with whose, when and which it is in any order: “NEWS
 * RELEASE – For immediate release”, “Press release from the University of Wexcombe”, “Comunicato
 * stampa n. 12/2026”, “Wexcombe Council | Press release | 4 March 2026”.
 */
final class PressRelease {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MAX_LINE = 110;
  private static final String KIND =
      "(?:press|news|media) (?:release|statement|advisory|note)|pressemeldung|presseerklärung|pressemitteilung|medienmitteilung|presseinformation|presseaussendung"
          + "|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa| oficial)?|comunicato(?: stampa)?"
          + "|пресс-релиз|بيان صحفي|بيان صحافي|新闻稿|新聞稿|新闻发布|プレスリリース|ニュースリリース|報道資料";
  private static final String NOW =
      "for (?:immediate )?release(?: immediately)?|for immediate (?:use|publication)"
          + "|(?:zur|für die) sofortigen? (?:veröffentlichung|verwendung)"
          + "|(?:pour|à) (?:diffusion|publication|parution) immédiate"
          + "|para (?:su )?(?:publicación|difusión) inmediata"
          + "|(?:per|a) (?:la )?(?:diffusione|pubblicazione) immediata"
          + "|для немедленн(?:ой публикации|ого распространения)|للنشر الفوري|للنشر فورا|即时发布|即時發布|立即发布"
          + "|報道関係者各位|報道関係各位|請惠予刊登|请予(?:发布|刊发|刊登)"
          + "|(?:con|si) preg(?:hiera|a) (?:di )?(?:pubblicazione|diffusione)|con (?:ruego|el ruego) de (?:publicación|difusión)|se ruega (?:su )?(?:publicación|difusión)"
          + "|(?:mit der )?bitte um veröffentlichung|(?:avec )?prière (?:d[’']insérer|de publier|de diffuser)|с просьбой опубликовать|просим опубликовать|برجاء النشر|يرجى النشر";

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|·•\\uFF5C]\\s*|\\s+[/–—-]{1,2}\\s+|\\s*[:\\uFF1A](?!\\d)\\s*|(?<=\\p{L}),\\s+(?=\\p{L}+ ?\\d|\\d|\\p{L}+\\.?$)");

  /** What it says it is, and after it a number, a day or a sender. */
  private static final Pattern SAID =
      Pattern.compile(
          "^(?<said>"
              + NOW
              + "|"
              + KIND
              + ")(?:[.:,\\uFF1A]?[\\s\\u3000]+|(?=[\\p{IsHan}(])|\\.?$)(?<rest>.*)$",
          FLAGS);

  /** The sender before it: “University of Wexcombe press release”. */
  private static final Pattern SAID_LAST =
      Pattern.compile("^(?<rest>.{3,60}?)\\s+(?<said>" + KIND + ")$", FLAGS);

  private static final String NUMBERS =
      "[(]?(?:(?:no|nr|n|núm|num|№|n°|nº|number|nummer|ref|réf)[.:°º]?\\s*)?[\\p{Lu}-]{0,6}\\d{1,5}(?:[/-]\\d{2,4})?[)]?";
  private static final Pattern NUMBER = Pattern.compile(NUMBERS, FLAGS);
  private static final Pattern LEADING =
      Pattern.compile(
          "^" + NUMBERS + "\\s+(?=(?:vom|du|del|dal|of|from|от|der|des|von)\\s)", FLAGS);
  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s+(?:(?:no|nr|núm|№|n°|nº|n)[.:°º]?\\s*\\d{1,5}(?:[/-]\\d{2,4})?|\\d{1,5}/\\d{2,4})$",
          FLAGS);

  /** Alone in a line such a word says what the text is. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:(?:public|joint|official) )?statement|(?:gemeinsame |öffentliche )?(?:erklärung|stellungnahme)|mitteilung|déclaration(?: commune)?|(?:declaración|comunicado|nota)(?: conjunt[ao]| públic[ao])?|dichiarazione(?: congiunta)?|заявление(?: для прессы)?|сообщение для (?:прессы|сми)|بيان(?: مشترك| رسمي)?|(?:联合|聯合|严正)?声明|(?:共同)?声明",
          FLAGS);

  /** Brackets that set off a part. */
  private static final Pattern SIGNS = Pattern.compile("[【】〔〕]");

  /** “Ref: RBC/44/26” */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:^|(?<=[\\s|(\\uFF08·–—/-]))(?:our |your )?(?:ref(?:erence)?|réf(?:érence)?|referencia|az|aktenzeichen|prot(?:ocollo)?|исх)\\.?\\s?(?:no\\.?|n\\.?º?|nr\\.?|№)?\\s*[:\\uFF1A.]\\s*(?=\\S*\\d)[\\p{L}\\d]+(?:[/._-][\\p{L}\\d]+)*",
          FLAGS);

  private static final Pattern ISSUED =
      Pattern.compile(
          "^(?:issued|released|date of issue|issue date|date issued|ausgegeben|herausgegeben|émis|diffusé|emitido|difundido|emesso|diffuso|выпущено|дата выпуска)(?: on| am| le| el| il)?\\s*[:\\uFF1A]?\\s+",
          FLAGS);

  /** What it says beside a reference. */
  private static final Pattern NEWS =
      Pattern.compile("news|news item|meldung|info|actualités?|noticias?|notizia|новости", FLAGS);

  private PressRelease() {}

  /** Takes the line that says what this is; false if it is none. */
  static boolean takeLine(Findings found, String line) {
    Optional<List<String>> parts = parts(line);
    if (parts.isEmpty()) {
      return false;
    }
    found.drop(line, "release line");
    found.typeFrom(ArticleType.PRESS_RELEASE);
    for (String part : parts.get()) {
      if (!Embargo.take(found, part)) {
        DateLine.parse(part).ifPresent(d -> found.date(part, d));
      }
    }
    return true;
  }

  /** Whether a line says that this is a release. */
  static boolean isLine(String line) {
    return parts(line).isPresent();
  }

  /** What a line says besides; empty if it is no such line. */
  private static Optional<List<String>> parts(String line) {
    if (line.length() > MAX_LINE || line.length() < 2 || line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String text =
        SIGNS
            .matcher(REFERENCE.matcher(line).replaceAll(" | "))
            .replaceAll(" | ")
            .replaceAll("(?:^|\\|)[|\\s]*(?=\\||$)|^[|\\s]+", "");
    boolean hasReference = REFERENCE.matcher(line).find();
    text = text.replaceAll("^[*_=~#<>\\[\\](){}\\s–—-]+|[*_=~#<>\\[\\](){}!\\s–—-]+$", "");
    if (STATEMENT.matcher(text.replaceFirst("[:.]$", "")).matches()) {
      return Optional.of(List.of());
    }
    Matcher first = SAID.matcher(text);
    if (first.matches() && DateLine.parse(first.group("rest")).isPresent()) {
      return Optional.of(List.of(first.group("rest")));
    }
    List<String> parts = List.of(BETWEEN.split(text));
    List<String> rests = new java.util.ArrayList<>();
    int said = 0;
    boolean areTyped = true;
    for (String part : parts) {
      if (hasReference && (part.isBlank() || NEWS.matcher(part.strip()).matches())) {
        said++;
        continue;
      }
      Matcher m = SAID.matcher(part.strip());
      Matcher last = SAID_LAST.matcher(part.strip());
      if (m.matches()) {
        said++;
        areTyped &= isTyped(m.group("rest").strip(), Look.isCapitals(line), rests);
      } else if (last.matches()
          && ReleaseSender.isName(last.group("rest"), Look.isCapitals(line))) {
        said++;
      } else {
        areTyped &= isTyped(part.strip(), parts.size() > 1, rests);
      }
    }
    return said > 0 && areTyped ? Optional.of(List.copyOf(rests)) : Optional.empty();
  }

  /** Whether a part is a day, a number, an embargo or a sender. */
  private static boolean isTyped(String part, boolean mayBeSender, List<String> rests) {
    if (NUMBER.matcher(part).matches() || part.isEmpty()) {
      return true;
    }
    String text = LEADING.matcher(ISSUED.matcher(part).replaceFirst("")).replaceFirst("");
    text = TRAILING.matcher(text).replaceFirst("");
    text = text.replaceFirst("^[(\\uFF08](.*)[)\\uFF09]$", "$1");
    if (text.isEmpty() || NUMBER.matcher(text).matches()) {
      return true;
    }
    if (DateLine.parse(text).isPresent() || Embargo.isOne(text)) {
      rests.add(text);
      return true;
    }
    Matcher said = SAID.matcher(text);
    if (said.matches()) {
      return isTyped(said.group("rest"), mayBeSender, rests);
    }
    if (DateLine.isPlaced(text)) {
      return true;
    }
    return ReleaseSender.isOne(text, mayBeSender);
  }
}
