package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** The words with which letters end, in the languages that desks write: “Yours faithfully,”. */
public final class SignOff {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX_LINE = 130;

  private static final String ENGLISH =
      "(?:(?:thanks|thank you|yours)?,? ?as (?:ever|always|usual))|(?:all )?(?:the |my )?(?:very )?best(?: wishes| regards)?(?: from .{2,30})?|(?:with )?(?:kind(?:est)?|warm(?:est)?|best) (?:regards|wishes)|regards|rgds|kr|br"
          + "|with (?:(?:many )?thanks|(?:kind |best )?regards|(?:all )?(?:good|best|kind) wishes)|(?:all )?good wishes|(?:many |warm |huge )?thanks(?: again| so much| a lot| a million| in advance| very much| for (?:this|reading|your (?:time|help)))?|thank you(?: again| very much| so much| in advance| for your (?:time|help|consideration))?|thx|tx|ta|cheers(?: for now)?"
          + "|yours(?: sincerely| faithfully| truly| ever| aye| etc\\.?)?|(?:very )?sincerely(?: yours)?|respectfully(?: yours)?|warmly|fondly|take care|(?:talk|speak|see you) (?:soon|later|tomorrow|then|(?:on )?\\p{L}{3,6}day)|all the best(?: from .{2,30})?|until (?:soon|then|next (?:time|week))|more soon|love(?: from .{2,30})?|lots of love|x{1,3}|bye(?: for now)?"
          + "|(?:have|enjoy) (?:a |your |the )?(?:(?:very )?(?:good|great|lovely|nice|wonderful|pleasant) )?(?:day|evening|week|weekend)(?: all| everyone)?|(?:happy|good) (?:weekend|friday)"
          + "|yours (?:respectfully|in .{3,30})|respectfully submitted|(?:with|in) (?:love|thanks|gratitude|solidarity|peace|hope|christ|friendship|sorrow|anger|every blessing|my prayers).{0,30}|god bless(?: you)?.{0,20}";
  private static final String GERMAN =
      "mit (?:(?:vielen |den )?(?:freundlich|best|herzlich|lieb|viel|schön|kollegial|sonnig)\\w+) (?:grüßen|gruß|grüssen|gruss|dank)(?: (?:aus|von|vom) .{2,30})?"
          + "|(?:ganz )?(?:viel|best|lieb|herzlich|schön|freundlich|kollegial|sonnig|winterlich|freundschaftlich)\\w{1,3} (?:grüße|grüsse|gruß|gruss|dank)(?: (?:aus|von|vom|an alle|nach) ?.{0,30}| im voraus)?"
          + "|herzlich(?:st)?|gr(?:uß|üße|uss|üsse)(?: (?:aus|von|vom) .{2,30})?|l\\.?g\\.?|v\\.?g\\.?|b\\.?g\\.?|mfg|glg|danke(?:schön| schön| dir| euch| ihnen| im voraus| vorab)?|(?:ich )?dank(?:e)? (?:dir|euch|ihnen)|hochachtungsvoll|bis (?:bald|dann|morgen|gleich|\\p{L}{3,8}tag)|tschüs{1,2}|(?:ein )?schöne[ns]? (?:tag|abend|wochenende|woche|feierabend)(?: noch)?|alles gute|es grü(?:ß|ss)t.{0,20}|ihre?|eure?";
  private static final String FRENCH =
      "(?:très |bien |plus )?cordialement(?: vôtre)?|cdlt|cdt|bien (?:à vous|à toi|sincèrement)|amicalement|amitiés|sincèrement|chaleureusement|confraternellement|(?:meilleures |sincères |cordiales |bien cordiales )?salutations(?: distinguées| cordiales)?|(?:grosses )?bises|bisous|je t[’']embrasse|merci(?: (?:beaucoup|encore|bien|infiniment|à (?:vous|toi)|d[’']avance))*|à (?:bientôt|très (?:vite|bientôt)|plus(?: tard)?|demain|lundi|vendredi)|(?:une |un )?(?:bon|bonne|belle|beau|excellente?) (?:journée|soirée|week-?end|semaine|fin de (?:journée|semaine)|continuation|réception|lecture|après-midi)(?: (?:à (?:vous|toi|tous))| et à bientôt)?"
          + "|(?:je vous prie|veuillez|nous vous prions|en vous remerciant|dans l[’']attente).{0,160}"
          + "|bien cordialement|respectueusement|salutations.{0,40}";
  private static final String SPANISH =
      "(?:(?:recib[ae]n?|un|con un) )?(?:muy )?(?:cordial(?:es)? |afectuoso |cálido )?saludos?(?: (?:muy )?(?:cordial(?:es)?|afectuosos?))?(?: (?:desde|de) .{2,30})?|(?:muy )?atentamente|cordialmente|(?:un )?(?:(?:fuerte|gran) )?abrazos?(?: fuerte| grande)?|(?:muchos )?besos?|(?:muchas |mil |muchísimas )?gracias(?: (?:de antemano|por (?:todo|adelantado|su (?:atención|tiempo)|tu tiempo)))?|quedo a (?:su|tu|vuestra) (?:entera )?disposición.{0,40}|hasta (?:pronto|luego|mañana|el \\p{L}{4,9})|(?:que (?:tengas?|tengáis) )?(?:un )?(?:buen|feliz) (?:día|fin de semana|finde|semana)|buena semana|nos vemos|(?:le )?saluda(?: atentamente)?|suy[oa]|con (?:afecto|respeto|cariño)";
  private static final String ITALIAN =
      "(?:(?:i|con i) (?:miei|nostri) )?(?:più )?(?:(?:cordiali|distinti|cari|migliori|affettuosi|tanti) saluti|saluti(?: cordiali)?)|(?:un )?(?:caro |cordiale )?saluto|(?:mille |molte )?grazie(?: (?:mille|ancora|in anticipo|infinite|di tutto))?|(?:a|ci sentiamo) presto|alla prossima|cordialmente|cordialità|(?:un )?(?:forte )?abbraccio|baci|ciao(?: ciao)?|(?:buon[ao]?) ?(?:giornata|serata|lavoro|weekend|week-end|fine settimana|lettura|settimana)(?: (?:a tutti|e a presto))?|in fede|resto a disposizione.{0,40}|con (?:affetto|stima|gratitudine)";
  private static final String RUSSIAN =
      "с (?:большим |глубоким )?уважением|всего (?:доброго|хорошего|наилучшего)|с наилучшими(?: пожеланиями)?|с (?:благодарностью|приветом|теплом|любовью)|(?:большое |огромное )?спасибо(?: большое| заранее| за (?:внимание|помощь))?|заранее (?:спасибо|благодар\\w+)|до (?:свидания|встречи|связи|завтра)|пока|обнимаю|целую|(?:хорошего|хороших|удачного|отличного) (?:дня|вечера|выходных|недели)|хороших выходных|(?:твоя|твой|ваш|ваша)|с (?:искренним |глубоким )?(?:уважением|приветом|любовью)|искренне ваша?";
  private static final String EASTERN =
      "(?:و)?(?:مع )?(?:خالص |أطيب |فائق |جزيل )?(?:ال)?(?:تحية|تحيات|تحياتي|شكر|تقدير|احترام)(?: .{0,30})?|(?:ولكم|لكم) .{0,40}|تحياتي.{0,20}|وتفضلوا.{0,60}|شكرا.{0,30}|دمتم.{0,20}|إلى اللقاء"
          + "|此致|敬礼|敬禮|祝(?:好|安|您|你|编安|商祺|工作|周末|一切).{0,12}|顺(?:祝|颂).{0,10}|順(?:祝|頌).{0,10}|编安|編安|商祺|撰安|(?:非常|十分|多谢|先)?(?:谢谢|感谢|謝謝|感謝)(?:您|你|大家|关注|支持)?.{0,8}|辛苦了?|盼(?:复|覆)|望采用|请(?:审阅|指正).{0,8}|再见"
          + "|(?:以上(?:です)?[、。]?\\s?)?(?:(?:どうぞ|何卒|今後とも|引き続き|ご確認の?(?:ほど|上)?[、,]?|ご査収の(?:ほど|程)[、,]?|ご検討の(?:ほど|程)[、,]?)\\s?){0,2}(?:よろしく|宜しく)(?:お願い|お願ひ|御願い)?(?:いた|致|申し上げ)?(?:し)?ま?す?|以上(?:です)?|敬具|草々|かしこ|失礼(?:いた)?します|ありがとうございます|(?:ではまた|それでは|では)"
          + "|و?تفضلوا بقبول.{0,40}|المخلصة?|谨上|敬上";
  private static final String DUTCH = "met vriendelijke groet(?:en)?|groeten|groetjes";

  private static final String PHRASE =
      "(?:"
          + String.join("|", ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, RUSSIAN, EASTERN, DUTCH)
          + ")";
  private static final Pattern ONE =
      Pattern.compile(
          "^(?!.*وبعد)[¡—–-]?\\s?"
              + PHRASE
              + "(?:[\\s,.!/&+–—-]+(?:(?:and|und|et|y|e|и) )?"
              + PHRASE
              + "){0,2}\\s?[,.!،、。！，：:…\\s–—-]*(?<name>\\s?(?:(?-i:\\p{Lu})[\\p{L}'’.-]*\\s?){0,4}[.!]?)$",
          FLAGS);

  private SignOff() {}

  /** Whether a line closes a letter; the writer's name may stand in it. */
  public static boolean isOne(String line) {
    return line.length() <= MAX_LINE && ONE.matcher(line.strip()).matches();
  }
}
