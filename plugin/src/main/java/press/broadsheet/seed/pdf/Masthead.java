package press.broadsheet.seed.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.classify.WrittenDate;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Part;

/**
 * The name of the paper, and often the day, at the edge of a page: “The Merrow Record Sunday, April
 * 12, 2026”, «Приозёрская правда», 6 марта 2026 г.
 *
 * @param date the day of the issue, if it is there
 */
record Masthead(Optional<ArticleDate> date) {

  private static final int MAX = 90;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words that papers are called by. */
  private static final String PAPER =
      "(?:advertiser|argus|bulletin|bugle|chronicle|courier|daily|dispatch|echo|examiner|gazette|herald|independent|inquirer|journal|ledger|magazine|mail|mercury|messenger|mirror|monitor|news|newsletter|observer|post|quarterly|record|register|review|sentinel|star|sun|telegraph|times|tribune|weekly|world"
          + "|\\p{L}*(?:zeitung|nachrichten|anzeiger|kurier|bote|blatt|rundschau|tageblatt|tagblatt|woche|presse|magazin)"
          + "|courrier|dépêche|écho|gazette|journal|mensuel|nouvelles|quotidien|revue|tribune|voix"
          + "|correo|diario|eco|faro|gaceta|heraldo|noticias|periódico|revista|semanario|voz"
          + "|corriere|gazzetta|giornale|mattino|messaggero|notizie|resto|rivista|settimanale|stampa|voce"
          + "|вестник|ведомости|вечерка|газета|голос|жизнь|журнал|звезда|известия|край|курьер|маяк|неделя|новости|правда|труд)";

  private static final Pattern NAME =
      Pattern.compile(
          "(?=.*(?<!\\p{L})"
              + PAPER
              + "(?!\\p{L}))[«»“”„\"]*\\p{Lu}[^.!?:;]{2,60}?[«»“”\"]*|[\\p{IsHan}\\p{IsKatakana}]{2,8}(?:报|報|日報|新聞|晚报|周刊|杂志|雑誌|时报|時報)|(?:صحيفة|جريدة|مجلة) .{2,30}",
          FLAGS);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|·•—–,،]\\s+|\\s{2,}|(?<=[»”\"])\\s+");
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:no|nr|n°|nº|№|vol|issue|ausgabe|numéro|número|numero|выпуск|第)\\.? ?\\d{1,5}.{0,20}|(?:spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|весна|лето|осень|зима) \\d{4}",
          FLAGS);

  /** Reads a line; empty if it may be a part of the article. */
  static Optional<Masthead> of(String line) {
    String text = line.strip();
    if (text.length() > MAX) {
      return Optional.empty();
    }
    if (NAME.matcher(text).matches() && text.codePoints().noneMatch(Character::isDigit)) {
      return Optional.of(new Masthead(Optional.empty()));
    }
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      Optional<Masthead> read =
          of(text.substring(0, between.start()), text.substring(between.end()));
      if (read.isPresent()) {
        return read;
      }
    }
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      Optional<Masthead> read = of(text.substring(0, i), text.substring(i + 1));
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** Takes the line with paper and day that stands below the text; the day, if it is one. */
  static Optional<ArticleDate> takeLast(List<Part> parts, Found found) {
    int last = parts.size() - 1;
    if (last < 1 || !(parts.get(last) instanceof Part.Para p)) {
      return Optional.empty();
    }
    Optional<ArticleDate> date = of(p.plain()).flatMap(Masthead::date);
    if (date.isPresent()) {
      found.drop(p.plain(), "name of the paper");
      parts.remove(last);
    }
    return date;
  }

  /** A name and a day, in either order. */
  private static Optional<Masthead> of(String first, String second) {
    for (String[] two : new String[][] {{first, second}, {second, first}}) {
      if (NAME.matcher(two[0].strip()).matches()) {
        Optional<ArticleDate> date = WrittenDate.parse(two[1].strip());
        if (date.isPresent() || ISSUE.matcher(two[1].strip()).matches()) {
          return Optional.of(new Masthead(date));
        }
      }
    }
    return Optional.empty();
  }
}
