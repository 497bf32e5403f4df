package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * A note that says where an article came out first: “This article first appeared in The Hinterland
 * Quarterly: https://…”, “Zuerst erschienen in der „Dorfpost“”, “本文原载于《山野周刊》”.
 *
 * @param name of the first publisher
 * @param url of the first publication; may be empty
 * @param date of the first publication, if the note states it
 */
record RepublicationNote(String name, String url, Optional<ArticleDate> date) {

  private static final int MAX_CHARS = 320;
  private static final int MAX_NAME = 80;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Each ends where the name begins. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^[\\[(\\uFF08*_–— ]*(?:"
              // English
              + "(?:an? (?:earlier |longer |shorter |different )?version of )?(?:this|the) (?:\\p{L}+ ){0,2}?(?:was |has )?(?:been )?(?:first |originally |previously )*"
              + "(?:appeared|published|printed|ran|posted|reprinted|republished)(?: (?:first|originally))?(?: (?:in|on|by|at|from|with permission (?:from|of)))+ "
              + "|(?:first|originally|previously) (?:appeared|published|printed|posted)(?: (?:in|on|by|at))+ "
              + "|(?:re-?published|reprinted|reproduced)(?: here)?(?: with (?:the )?(?:kind )?permission)?(?: (?:from|of|by|courtesy of))+ "
              // German
              + "|(?:dieser|der|diese|die|dieses|das) (?:text|artikel|beitrag|essay|interview|gespräch|reportage|kolumne|kommentar|rezension|bericht|geschichte|erzählung|gedicht|auszug) (?:ist|erschien|wurde) (?:zuerst|zuvor|ursprünglich|erstmals|bereits)(?: am .{3,20}?)? (?:in|im|auf|bei|beim)(?: der| dem| den)? "
              + "|(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht)(?: am .{3,20}?)? (?:in|im|auf|bei|beim)(?: der| dem| den)? "
              + "|(?:nachdruck|übernommen|mit freundlicher genehmigung) (?:aus|von|der|des)(?: der| dem)? "
              // French
              + "|(?:cet? |le |ce )?(?:\\p{L}+ )?(?:a été |est )?(?:d[’']abord |initialement |originellement |à l[’']origine )?(?:publiée?|parue?)(?: (?:d[’']abord|initialement|pour la première fois|à l[’']origine|originellement))? (?:dans|par|sur|chez|en premier dans)(?-i: le| la| les)? "
              // Spanish
              + "|(?:este|esta|el|la) \\p{L}+ (?:se publicó|fue publicad[oa]|apareció|ha sido publicad[oa])(?: (?:originalmente|originariamente|inicialmente|antes|por primera vez|primero))?(?: el .{3,25}?)? (?:en|por)(?: la revista| el diario| el periódico)? "
              + "|(?:publicad[oa]|aparecid[oa]) (?:originalmente|originariamente|inicialmente|por primera vez|primero) (?:en|por)(?: la revista| el diario| el periódico)? "
              // Italian
              + "|(?:questo|questa|l[’']|il) ?\\p{L}+ è (?:stat[oa] |già |originariamente |originalmente )*(?:pubblicat[oa]|apparso|apparsa|uscit[oa])(?: (?:originariamente|originalmente|per la prima volta|in origine|per prim[oa]))?(?: il .{3,25}?)? (?:su|in|nel|nella|sul|sulla|dal|dalla|da)(?: rivista)? "
              + "|(?:già |originariamente |originalmente )?(?:pubblicat[oa]|apparso|apparsa|uscit[oa])(?: (?:originariamente|originalmente|per la prima volta|in origine))+ (?:su|in|nel|nella|sul|sulla|dal|dalla|da)(?: rivista)? "
              // Russian
              + "|(?:эт(?:от|а) )?(?:статья|материал|текст|очерк|интервью|рассказ|эссе|репортаж)? ?(?:был[аои]? )?(?:впервые |первоначально |ранее )?(?:опубликован[аоы]?|напечатан[аоы]?|вышел|вышла|появил(?:ся|ась))(?: впервые| первоначально)?(?: \\d{1,2} \\p{L}+ \\d{4}(?: года| г\\.)?)? (?:в|на)(?: журнале| газете| издании| сайте| альманахе| портале)* "
              + "|(?:перепечатано|перепечатка|публикуется) (?:из|с разрешения)(?: журнала| газеты| издания)? "
              // Arabic
              + "|(?:نُ?شرت?|ظهرت?|صدرت?) (?:هذ[اه] )?(?:ال\\p{L}+ )?(?:لأول مرة |أولًا |أولا |في الأصل |أصلًا |أصلا |سابقًا |سابقا )?(?:في|على|لدى)(?: مجلة| صحيفة| جريدة| موقع)? "
              + "|(?:نقلًا|نقلا) عن(?: مجلة| صحيفة| جريدة| موقع)? "
              // Chinese
              + "|本(?:文|篇|稿)(?:章)?(?:首次|最初|最早|原)?(?:首发|原载|原刊|刊载|刊登|发表|發表|转载|轉載|首刊|刊|载|載)(?:于|於|自|在)?"
              + "|(?:转载自|轉載自|原载于?|原載於?|首发于|首發於)[:\\uFF1A]?"
              + "|本文(?:转|轉)自[:\\uFF1A]?"
              // Japanese
              + "|(?:この|本)(?:記事|稿|文章|エッセイ|インタビュー|原稿|作品|論考)は、?(?:もともと|最初|初めて|元は)?(?:に)?、?(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?(?:号)?[、に]?(?:の)?)?(?=[『「\\p{IsKatakana}\\p{IsHan}])"
              + "|(?:初出|転載元|掲載元)\\s*[:\\uFF1A=\\uFF1D、は]?\\s*"
              + ")",
          FLAGS);

  /** Without one of these it may be a report of something published. */
  private static final Pattern OWN =
      Pattern.compile(
          "\\bthis\\b|first|original|previous|reprint|republ|reprod|diese[rs]?\\b|zuerst|ursprünglich|erstmals"
              + "|nachdruck|übernommen|genehmigung|\\bcet(?:te)?\\b|\\bce\\b|abord|initial|origin|première|\\best[ea]\\b"
              + "|primer|quest[oa]|prima|\\bgià\\b|эт(?:от|а)|впервые|первонач|перепечат|разрешен|هذ|أول|الأصل|أصل|نقل"
              + "|本|转|轉|首|原|この|初出|掲載元|転載",
          FLAGS);

  /** In Japanese what happened stands at the end. */
  private static final Pattern JAPANESE_END = Pattern.compile("掲載|初出|転載|発表|公開|配信|寄稿");

  private static final Pattern QUOTED =
      Pattern.compile(
          "^[^«„“\"《『「‹]{0,14}?[«„“\"《『「‹]\\s?(?<name>[^«»„“”\"《》『』「」‹›]{2,80}?)\\s?[»“”\"》』」›]");
  private static final Pattern PLAIN =
      Pattern.compile(
          "^(?<name>[^,:;()\\uFF0C\\uFF1A\\u3002\\uFF08]{2,80}?)"
              + "(?=\\s*(?:[,:;(\\uFF0C\\uFF1A\\u3002\\uFF08\\])]|[.](?:\\s|$)|$|https?:|—|–|\\d{1,2}[. ]|に|で|の|、"
              + "|\\s(?:on|am|vom|le|el|il|in|en|im|du|del|dated|в|от|في|بتاريخ|dans|nel|nell[’'])\\s?(?=\\d|\\p{L}+ \\d)"
              + "|\\s(?:under|with|unter|sous licence|bajo licencia|con licenza|no\\.|nr\\.|n°|vol\\.|erschienen|veröffentlicht|publiziert|under the title|unter dem titel|sous le titre|con il titolo|bajo el título)"
              + "|\\s(?-i:by|von|par|por|di)\\s(?-i:\\p{Lu}\\p{Ll}+ \\p{Lu})"
              + "|\\s(?:and|und|et|y|e|ed|и)\\s(?:is|was|has|wird|ist|est|a|se|è|здесь|appears)\\s))",
          FLAGS);
  private static final Pattern URL =
      Pattern.compile("https?://[^\\s<>()\\uFF09\\uFF08\\u3002\\uFF0C]+");

  /** Reads a paragraph; empty if it is no such note. */
  static Optional<RepublicationNote> parse(String paragraph) {
    String text = paragraph.replaceAll("\\s+", " ").strip();
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Matcher beginning = BEGINNING.matcher(text);
    if (!beginning.find() || beginning.end() >= text.length()) {
      return Optional.empty();
    }
    if (!OWN.matcher(beginning.group()).find()) {
      return Optional.empty();
    }
    boolean isJapanese = beginning.group().matches("^[\\[(\\uFF08]*(?:この|本).*は.*");
    if (isJapanese && !JAPANESE_END.matcher(text).find()) {
      return Optional.empty();
    }
    String rest = text.substring(beginning.end());
    Matcher address = URL.matcher(text);
    String url = address.find() ? address.group().replaceFirst("[.,;:!?)\\]]+$", "") : "";
    Matcher quoted = QUOTED.matcher(rest);
    Matcher plain = PLAIN.matcher(rest);
    String name = quoted.find() ? quoted.group("name") : plain.find() ? plain.group("name") : "";
    name = name.strip().replaceFirst("[.*_]+$", "");
    if (name.isBlank() || name.length() > MAX_NAME || name.startsWith("http")) {
      name = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
    }
    boolean isName =
        !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0)) || !url.isEmpty();
    return isName && !name.isEmpty()
        ? Optional.of(
            new RepublicationNote(
                name,
                url,
                DayAndTime.in(URL.matcher(text).replaceAll(" "))
                    .map(DayAndTime::date)
                    .map(d -> ArticleDate.of(d.local().toLocalDate()))))
        : Optional.empty();
  }
}
