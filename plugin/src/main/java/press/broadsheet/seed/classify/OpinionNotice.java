package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/**
 * A notice of the house that an opinion is the writer's own: “The views expressed are those of the
 * author.”
 */
final class OpinionNotice {

  private static final int MAX = 300;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  private static final Pattern OPINION =
      Pattern.compile(
          "^[*_(\\[\\s—–-]*(?:(?:the |all )?(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|stated|here|in this|are)|this (?:is an opinion|commentary|column|article|piece|op-ed) .{0,20}(?:opinion|views?|reflects)|(?:guest )?(?:columns|commentaries|letters|op-eds) (?:do not|reflect|represent)"
              + "|(?:der|dieser|die|namentlich|mit namen|gastbeiträge|gastkommentare|kommentare|leserbriefe)\\b.{0,70}(?:meinung|ansicht|auffassung)|die (?:hier )?(?:geäußerte|vertretene)n? (?:meinung|ansicht)"
              + "|les (?:propos|opinions|points de vue|avis|tribunes|textes|chroniques)\\b.{0,70}(?:engage|reflèt|point de vue)|(?:cette tribune|ce texte|cet article|cette chronique) n[’']engage"
              + "|las? (?:opinión|opiniones|columnas|puntos de vista)\\b.{0,70}(?:refleja|responsabilidad|representa|correspond|coincid)|(?:el|este) (?:diario|periódico|medio) no (?:se hace responsable|comparte)"
              + "|le opinioni\\b.{0,70}(?:riflett|rispecchia|rappresenta|impegna|sono)|(?:il|questo) (?:giornale|contributo|articolo) .{0,30}(?:opinion|impegna)"
              + "|(?:мнени[ея]|позици[яи]|точка зрения)\\b.{0,60}(?:может|могут|не (?:совпада|отража))|редакция (?:может не|не (?:всегда )?разделя)"
              + "|(?:ال)?(?:آراء|مقالات|مقال|أفكار)\\b.{0,60}(?:لا ت?ي?عب[ّ]?ر|تعب[ّ]?ر|تمثل|يمثل)|ما (?:ورد|ينشر).{0,40}(?:يعبر|رأي)"
              + "|(?:本文|以上|文章)?(?:内容)?(?:仅|僅|只|不)代表.{0,20}(?:观点|觀點|立场|立場)|本文观点|(?:本稿|この記事|本記事|文中).{0,20}(?:個人|筆者).{0,12}(?:見解|意見)).*",
          FLAGS);

  /** It speaks of whose it is. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "author|writer|contributor|columnist|own|necessarily|newspaper|editor|publication|redaktion|autor|verfasser|zeitung|auteur|rédaction|journal|autore|autora|redacción|medio|diario|periódico|redazione|testata|giornale|редакц|автор|كاتب|أصحاب|الصحيفة|الموقع|الجريدة|作者|本报|本報|本刊|立场|筆者|所属",
          FLAGS);

  private OpinionNotice() {}

  /** Whether a line below the text is one. */
  static boolean isOne(String line) {
    return line.length() <= MAX
        && line.length() > 8
        && OPINION.matcher(line).matches()
        && WHOSE.matcher(line).find();
  }
}
