package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** Words that a writer puts beside an article for the desk alone. */
public final class EditorNote {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX = 700;

  private static final Pattern NOTE =
      Pattern.compile(
          "[\\W_]*(?:(?:note|memo|message|query|queries)s? (?:to|for) (?:the )?(?:ed(?:itor)?s?|subs?|sub-editors?|desk|production|layout|page)\\b|(?:subs?|ed|eds|editors?|desk|sub-editors?)\\s?[:–—-]|(?:strictly )?not for (?:print|publication|broadcast)|do not (?:print|publish|run)|internal (?:note|only)|legal note|lawyers?[:’]"
              + "|(?:hinweis|anmerkung|notiz|bitte)\\s?(?:an|für) (?:die |den )?(?:redaktion|lektorat|schlussredaktion|layout)\\b|nicht (?:drucken|veröffentlichen|abdrucken|zur veröffentlichung)|nur (?:zur )?intern\\w*"
              + "|note (?:à|pour|de) (?:la |l[’'])?(?:rédaction|secrétariat|éditeur|maquette)\\b|ne pas (?:publier|imprimer)|(?:à l[’'])?usage interne"
              + "|nota (?:a|para|de) (?:la |el )?(?:redacción|editora?|maqueta)\\b|no publicar|uso interno"
              + "|nota (?:per|alla|di) (?:la )?(?:redazione|grafica)|da non pubblicare|non pubblicare"
              + "|(?:заметка |примечание )?для (?:редактора|редакции|корректора)\\b|не для печати|не публиковать|ملاحظة (?:للمحرر|للتحرير|إلى المحرر)|ليس للنشر)"
              + ".*"
              + "|\\W*(?:编者注意|致编辑|编辑注意|请编辑|不要发表|勿刊|編集部へ|編集者へ|担当者へ|掲載不可|非公開).*",
          FLAGS | Pattern.DOTALL);

  /** Above what a release says to editors. */
  private static final Pattern HEADING =
      Pattern.compile("[\\W_]*notes? (?:to|for) (?:the )?editors?[\\W_]*", FLAGS);

  private static final Pattern LENGTH =
      Pattern.compile(
          "[(\\[*_\\s]*(?:about|approx\\.?|around|c\\.|ca\\.?|circa|rund|etwa|environ|env\\.|unos|aprox\\.?|circa|около|примерно)?\\s*\\d[\\d.,]* (?:words|wörter|zeichen|mots|signes|palabras|caracteres|parole|battute|слов|знаков)\\b.{0,20}?[\\s,;:–—-]+(?:please |bitte |gern |you can )?(?:cut|trim|shorten|lose|drop|kürz\\w*|streich\\w*|coup\\w+|raccourc\\w+|cort\\w+|recort\\w+|tagli\\w+|accorci\\w+|сократ\\w+|можно).*",
          FLAGS | Pattern.DOTALL);

  /** “(650 characters over, sorry – D.)” */
  private static final Pattern OVER =
      Pattern.compile(
          "[(\\[*_\\s]*(?:about|approx\\.?|ca\\.?|circa|rund|etwa|environ|unos|aprox\\.?|около|примерно|sorry[,:]?)?\\s*\\d[\\d., ]*(?:words|characters|chars|lines|zeichen|wörter|zeilen|mots|signes|lignes|palabras|caracteres|líneas|parole|battute|righe|слов|знаков|строк) (?:over|under|too (?:long|short|many)|short|zu (?:lang|kurz|viel)|drüber|darunter|de trop|en trop|de más|de menos|di troppo|in più|in meno|лишн\\p{L}*|сверх)\\b.{0,60}",
          FLAGS);

  /** What a desk prints on the forms it gives its writers. */
  private static final Pattern FORM =
      Pattern.compile(
          ".{0,60}(?:(?:please )?do not (?:change|alter|edit|delete|remove) (?:the |this )?(?:layout|form\\b|formatting|template|table)|(?:formular|vorlage|tabelle|layout) .{0,20}nicht (?:ändern|verändern|löschen)|ne pas modifier (?:la|le|ce|cette) (?:mise en page|formulaire|tableau|modèle)|no modificar (?:el|la|este|esta) (?:formato|formulario|plantilla|tabla)|non modificare (?:il|la|questo|questa) (?:modulo|modello|tabella|layout)|не (?:менять|изменять) (?:форму|таблицу|шаблон)).{0,60}",
          FLAGS);

  /** “[Marie: names are cleared. J.]” */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?U)^[\\[(]\\p{Lu}[\\p{L}]{1,20}(?: \\p{Lu}\\p{L}{1,20})?\\s?[:–—-]\\s.{10,600}[\\])]$",
          Pattern.DOTALL);

  private EditorNote() {}

  /** Whether the last paragraph of a text is one. */
  public static boolean isLast(String paragraph) {
    return isOne(paragraph)
        || BRACKETED.matcher(paragraph.strip()).matches()
        || DeskRemark.isOne(paragraph);
  }

  /** Whether a paragraph is one. */
  public static boolean isOne(String paragraph) {
    String text = paragraph.strip();
    return text.length() <= MAX
        && !HEADING.matcher(text).matches()
        && (NOTE.matcher(text).matches()
            || LENGTH.matcher(text).matches()
            || OVER.matcher(text).matches()
            || FORM.matcher(text).matches()
            || SentFrom.isOne(text));
  }
}
