package press.broadsheet.seed.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;

/** What the names of an element say it is on the page. */
enum Role {
  TITLE(
      "headlines?|entry-title|post-title|article-title|story-title|page-title|news-title|t[ií]tulo|titular"
          + "|titel|titre|titolo|kiji-title|zag|zagolovok|artikel-titel"),
  PULL_QUOTE(
      "pull-?quotes?|(?<= )pull(?= )|pull-?out|zitatbox|exergue|destacado|quote-?box|blockquote-pull"),
  CREDIT(
      "credits?|copyright|copyright-holder|photographer|image-source|photo-by|photo-?authors?|author-?photo|bildnachweis|bildquelle"
          + "|fotograf|crédit|credito|fuente|autor-?foto|foto-?autor|autoria|bildrechte|photo-?credit|img-?credit|picture-credit"),
  CAPTION(
      "caption|captions|caption-text|figcaption|cap|caps|cutline|pie|pie-?foto|foto-?pie|epigrafe-foto|bu|legend|bildunterschrift|bildtext|légende|legende"
          + "|pie-de-foto|didascalia"),
  BIO(
      "bios?|about-me|profile|profile-(?:datablock|textblock)|biography|biographie|author-?box|about-(?:the-)?authors?|author-(?:info|description|details?"
          + "|profile|card|bottom|summary|about|text)|autor(?:en)?-?box|autor(?:en)?-?info|writer-bio"
          + "|contributor-bio|molongui-author-box|wp-block-post-author-biography"),
  READING_TIME("read(?:ing)?-?time|lesezeit|time-to-read|temps-de-lecture|min-read"),
  TAGS(
      "tags?|tags?-?(?:list|links?|cloud|items?)|keywords?|topics?|submeta|schlag(?:wort|worte|wörter)"
          + "|themen"),
  BYLINE(
      "byline|by-line|authors?|author-name|writers?|reporters?|contributors?|vcard|autor(?:en|in)?"
          + "|auteurs?|autore|verfasser|creator|firma|signature|signatur|signataire|redactor|redakteur|journaliste|by-author|posted-by|by(?= )|user-?name|avtor|redattore|giornalista|periodista|journalist|shomei|kisha|zuozhe|katib"),
  DATE(
      "date|dates|pubdate|published|date-published|date-modified|date-?time|timestamp|posted-on|datum"
          + "|fecha|updated|modified|modify-?date|create-?date|created|last-modified|pub-?date|publi(?:e|ee|cado|cation)?-?(?:le|date)?|veroeffentlicht|erscheinungsdatum|hora|upd|dt|ts(?= )|when(?= )|time(?= )|time-ago|metadata|news-?date|datestamp|dateline-date|giorno|daytime|data-pubblicazione|opublikowano|hizuke|riqi|shijian|fabu-?shijian|tarikh|entry-meta|post-meta|article-meta|story-meta|meta"
          + "|(?:article|entry|node|story)-info|post-info|publish-info|publication-info"),
  SECTION(
      "cat-links|category|categories|section-(?:name|label|title|link)|label-section|rubrik|ressort"
          + "|article-section|(?<= )(?:section|cat)(?= )"),
  KICKER(
      "kicker|eyebrow|over-?line|over-?title|pre-?title|rubric|dachzeile|topline|spitzmarke"
          + "|antet[ií]tulo|occhiello|soprattitolo|sobretítulo|sobretitulo|vorzeile|ortsmarke|spitzzeile|surtitre|hed-?kicker|pre-?header|super-?title|super-?head|over-?head|over-?head-?line|taxonomy-label|toptitle|top-?title|uppertitle|rubrika|sur-?titre|flag|roofline|cintillo|volanta|epigrafe|spitze|ober-?zeile|oberzeile|nadzagolovok|overskrift-kicker|tipo"),
  DEK(
      "dek|deck|sub-?title|sub-?headline|subhead|stand-?first|strap-?line|alternative-headline"
          + "|chap[oô]|chapeau|entradilla|vorspann|untertitel|unterzeile|perex|ingress|bajada|copete"
          + "|catenaccio|sommario|subheading|sous-?titre|sottotitolo|subt[ií]tulo|podzagolovok|anons|sumario|accroche|entrada|teasertext|vorlauf|sub-?hed|sub-?head-?line|sub-?line|sub-?deck|deck-?text|tag-?line|strapline|sapo|lead-?in|lead-?text|lid|lidi|secondary-?title|second-?title|headline-?2|unter-?titel|unter-?zeile|lauftext-intro|resum[eé]|resumen|ladillo|sommaire-titre|descrizione|abstract-text|nut-?graf|zhaiyao|daoyu|daodu|fu-?biaoti|fubiaoti|sub-?midashi|lead-?bun|vrez|vrezka|podvodka|lid-?text|(?<= )(?:sub|subt)(?= )"),
  /** Perhaps a dek; as often the first paragraph of the text. */
  LEAD(
      "einleitung|lead|lede|intro|introduction|summary|excerpt|abstract|teaser-text|description|anreisser");

  private static final String TEXT =
      "[itemprop=articleBody], .entry-content, .post-content, .article-body, .story-body,"
          + " [class*=article__body], [class*=article-content], [class*=content-body]";

  private final Pattern words;

  Role(String words) {
    this.words = ClassWords.any(words);
  }

  /** Whether the names of an element hold a word for this. */
  boolean fits(Element element) {
    return words.matcher(ClassWords.of(element)).find();
  }

  boolean fits(String classWords) {
    return words.matcher(classWords).find();
  }

  private static boolean isLead(Element element) {
    return element.closest(TEXT) == null
        && (!element.className().contains("__") || LEAD.fits(ClassWords.own(element)));
  }

  /** What the names of an element say of the paragraphs in it. */
  static Block.Hint hint(Element element) {
    String names = ClassWords.of(element);
    if (element.normalName().equals("time")) {
      return Block.Hint.DATE;
    }
    if (names.isEmpty()) {
      return element.attr("rel").equals("author") ? Block.Hint.BYLINE : Block.Hint.NONE;
    }
    if (BIO.fits(names)) {
      return Block.Hint.BIO;
    }
    if (CREDIT.fits(names)) {
      return Block.Hint.NONE;
    }
    if (KICKER.fits(names)) {
      return Block.Hint.KICKER;
    }
    if (DEK.fits(names) || LEAD.fits(names) && isLead(element)) {
      return Block.Hint.DEK;
    }
    if (BYLINE.fits(names)) {
      return Block.Hint.BYLINE;
    }
    return DATE.fits(names) || READING_TIME.fits(names) ? Block.Hint.DATE : Block.Hint.NONE;
  }
}
