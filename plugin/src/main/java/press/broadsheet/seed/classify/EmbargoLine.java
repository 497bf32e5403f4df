package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * What a line says of an embargo, whatever the order of its words: “*** UNDER STRICT EMBARGO UNTIL
 * 00:01 GMT, TUESDAY 10 MARCH 2026 ***”, “Sperrfrist: 12. März 2026, 6 Uhr”, “Embargo : aucun”.
 *
 * @param until when it ends, if that can be read
 * @param isNone whether the line says that there is none
 * @param saysMore whether it has words about anything else, as “until the talk of Dr Okafor”
 */
public record EmbargoLine(Optional<ArticleDate> until, boolean isNone, boolean saysMore) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MAX = 180;

  /** Nothing else is said with these, beside a time. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:news |press |media )?embargo(?:ed|es)?|(?:not|never) (?:to be |for )?(?:publi(?:cation|sh(?:ed)?)|releas(?:ed?)|broadcast|use[d]?)(?: (?:or|and) (?:publication|release|broadcast|use))?(?= (?:before|until|prior|earlier))|(?:for )?release(?:d)?(?= (?:at|on|after|from|not before) \\d)|hold(?: for release)?(?= (?:until|till|for))"
              + "|sperrfrist(?:ende)?|sperrvermerk|gesperrt|frei(?:gegeben)?(?: zur veröffentlichung)?(?= ab)|nicht (?:zur veröffentlichung )?vor(?= de[mr])"
              + "|ne pas (?:publier|diffuser)(?= avant)|embargad[oa]s?|no (?:publicar|difundir)(?= (?:antes|hasta))|(?:da )?non (?:pubblicare|diffondere)(?= prima)"
              + "|эмбарго|не (?:для публикации|публиковать|для распространения)(?= (?:до|ранее|раньше)))(?!\\p{L})"
              + "|(?:محظور|[يُ]*حظر|(?:ال)?حظر)(?: (?:ال)?نشره?)?|لا (?:ينشر|للنشر)(?= قبل)|(?:情報|発表|報道|公開)?解禁(?:日時|日|時)?|禁发期?|禁發|不得早于|请勿早于",
          FLAGS);

  /** What may stand around it and the time. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + WrittenDate.DAYS
              + "|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья"
              + "|strict(?:ly|est)?|under|until|till|before|prior|earlier|than|after|by|at|on|from|the|of|is|are|and|or|for|to|not|use|no|all|copy|material|content|story|news|media|press|release[sd]?|statement|information|publication|publish|published|broadcast|print|online|lifts?|lifted|lifting|ends?|ending|expires?|date|time|hours?|hrs|local|please|respect|note"
              + "|bis|veröffentlichen|verwenden|verbreiten|zum|zur|um|am|ab|an|de[rmn]|einschließlich|streng(?:e|stens)?|strikte?|uhr|ortszeit|veröffentlichung|frei|endet|vor|achtung|pressemitteilung|medienmitteilung|meldung|beachten|bitte"
              + "|sous|publier|diffuser|jusqu[’']?(?:au|à)?|avant|le|la|les|l[’']|à|au|du|en|de|heures?|heure locale|locale?|publication|diffusion|levée?|communiqué(?: de presse)?|presse"
              + "|hasta|antes|publicar|difundir|del?|el|las?|los|a|horas?|publicación|difusión|nota(?: de prensa)?|comunicado|levantamiento|bajo"
              + "|sotto|fino|di|pubblicare|diffondere|alle?|al|ore|del|dell[’']|dal(?:le)?|prima|il|comunicato(?: stampa)?|pubblicazione|diffusione|ora"
              + "|до|публиковать|в|по|с|не|раньше|ранее|публикации|на|времени|время|года?|часов|местному|строгое|под|до момента"
              + "|حتى|قبل|من|يوم|في|تمام|الساعة|إلى|غاية|بعد|صارم|بتوقيت|المحلي|تحت)(?!\\p{L})"
              + "|まで|から|以降|以前|日本時間|現地時間|报道|報道|发布|發布|发表|严格|嚴格|于|至|前|请|勿|の|は",
          FLAGS);

  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?:(?:embargo|sperrfrist|эмбарго|حظر النشر|解禁(?:日時)?|禁发期?)\\s*[:\\uFF1A–—-]\\s*(?:none|no|keine?|aucun|ninguno|nessuno|нет|لا يوجد|无|なし)|(?:no|without|kein[e]?|sans|sin|senza|без|بدون) (?:embargo|sperrfrist|эмбарго|حظر))[.!]?");

  /** So begins a line whose time cannot be read, or whose words say more. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:(?:strictly|strict|under|streng|strikte|sous|bajo|sotto|под) )*(?:embargo(?:ed)?|sperrfrist|gesperrt|embargad[oa]|эмбарго|(?:محظور|حظر)(?: (?:ال)?نشره?)?|(?:情報)?解禁(?:日時?)?|禁发期?|not for (?:publication|release)|hold)\\s*(?:[:\\uFF1A]|until\\b|till\\b|before\\b|bis\\b|jusqu|hasta\\b|fino\\b|до\\b|حتى|قبل|至).*",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\p{P}\\p{S}&&[^¡¿]]+|[\\s\\p{P}\\p{S}]+$");

  /** Reads a line; empty if it speaks of anything else. */
  public static Optional<EmbargoLine> parse(String line) {
    if (line.length() > MAX || line.indexOf('\n') >= 0 || !WORD.matcher(line).find()) {
      return Optional.empty();
    }
    String text = AROUND.matcher(line).replaceAll("");
    if (NONE.matcher(text).matches()) {
      return Optional.of(new EmbargoLine(Optional.empty(), true, false));
    }
    Optional<DayAndTime> time = DayAndTime.in(text);
    boolean saysMore = saysMore(time.map(DayAndTime::rest).orElse(text));
    boolean begins = BEGINS.matcher(text).matches();
    boolean isDated = text.codePoints().anyMatch(Character::isDigit);
    boolean isOne =
        time.isPresent() && (!saysMore || begins)
            || begins && isDated
            || !saysMore && text.indexOf(' ') > 0 && (isDated || Look.isCapitals(text));
    return isOne
        ? Optional.of(new EmbargoLine(time.map(DayAndTime::date), false, saysMore))
        : Optional.empty();
  }

  private static boolean saysMore(String text) {
    String rest = SMALL.matcher(WORD.matcher(text).replaceAll(" ")).replaceAll(" ");
    return rest.codePoints().anyMatch(Character::isLetter);
  }
}
