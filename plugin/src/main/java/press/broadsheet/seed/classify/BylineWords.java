package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** The words with which bylines begin, and those for what people did, in the languages we read. */
final class BylineWords {

  static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The full stop after such words closes no sentence: “Übersetzt von Jan Beck.” */
  static final Pattern CLOSED =
      Pattern.compile(
          "(?iu)^((?:.*(?<!\\p{L})(?:reporting|translat\\p{L}*|interview\\p{L}*|edited|compiled|photo\\p{L}*|pictures?|illustrat\\p{L}*|übersetz\\p{L}*|aufgezeichnet|protokoll\\p{L}*|fotos?|gespräch|sprach|traduit\\p{L}*|traduction|recueillis?|entretien|traducid\\p{L}*|traducción|entrevista|tradott\\p{L}*|traduzione|intervista|a cura|перев\\p{L}*|беседовал\\p{L}*|записал\\p{L}*|подготовил\\p{L}*|фото|ترجم\\p{L}*|حاور\\p{L}*|تصوير)(?!\\p{L}).*)\\p{L}{2})\\.$");

  /** With a colon, anything that can be a name follows. */
  static final Pattern LABEL =
      Pattern.compile(
          "^(?:by|byline|authors?|writer|guest (?:post|column|essay|blog|writer|author|columnist|contributor)(?: by)?|contribut(?:or|ed by)|submitted by|posted by|compiled by|filed by|columnist|correspondent"
              + "|(?:words|text|story) (?:and|&|\\+) (?:pictures|photos|photographs|pics|images|photography|illustrations)(?: by)?|gast(?:autor(?:in)?|beitrag|kommentar)|written by|story by|text(?: by)?|words(?: by)?"
              + "|(?:geschrieben|verfasst|eingestellt|veröffentlicht|erstellt) von|(?:écrit|rédigé|publié|posté|proposé) par"
              + "|(?:escrito|publicado|redactado) por|(?:scritto|pubblicato|inserito) da|написал[аи]?|опубликовал[аи]?|published by"
              + "|report(?:er|ing)?(?: by)?|interview(?:ed)?(?: by)?|reviewed by"
              + "|von|autor(?:in|en|innen|es|as|a)?|bericht|protokoll|aufgezeichnet von|kommentar"
              + "|rezension|(?:das )?(?:gespräch|interview)(?: führten?)?"
              + "|par|textes?|auteure?s?|autrices?|(?:propos )?recueillis? par"
              + "|entretien(?: réalisé par)?|signé"
              + "|por|textos?|entrevista(?: de| por)?|firma"
              + "|di|autor[ei]|autrice|autrici|test[oi]|a cura di|intervista(?: di)?"
              + "|door|tekst|auteurs"
              + "|авторы?|текст|беседовал[аи]?|интервью(?: взял[аи]?)?|записал[аи]?"
              + "|(?:материал )?подготовил[аи]?|корреспондент"
              + "|(?:poem|poetry|verse|a poem)(?: by)?|(?:gedicht|lyrik|verse)|(?:poème|poésie|vers)|(?:poema|poesía|versos)|(?:poesia|versi)|стихи|стихотворение|(?:شعر|قصيدة|قصة|خاطرة)|诗"
              + "|بقلم|كتب(?:ت|ها|ه)?|تحقيق|ريبورتاج|أعدّ?ه|أعدّ?ته|كتابة|المؤلف|الكاتبة?|الكاتب|إعداد|نص|تقرير"
              + "|حاور(?:ه|ها|ته|تها|هم|تهم)|أجر[ىت] الحوار|حوار"
              + "|(?:text|words|texte|texto|testo|текст) (?:und|and|et|y|e|и) (?:fotos?|photos|photographs|bilder|fotografías|foto|фото)(?: by| von| par| de| di)?|نص وتصوير"
              + "|(?:聞き手|文|取材|構成|執筆)(?:・(?:文|構成|撮影|写真|聞き手|取材|編集)){1,2}|(?:写真|撮影)・(?:文|取材)|文と写真|图/文|文/图|文并图|撰文/摄影|采写/摄影"
              + "|מאת|署名|文|文字|记者|記者|筆者|著者|執筆|作者|取材・文|文・構成|聞き手|取材|撰文|撰稿|采写|采访"
              + "|採訪|采访/撰文|采访、撰文|整理|执笔|本报记者|通讯员|ライター|インタビュー|글|기자)"
              + "\\s*[:\\uFF1A]\\s*(?=\\S)"
              + "|^(?:text|words|story|texte|texto|testo|текст|автор(?: текста| статьи)?|كتبت?|بقلم|تقرير|تحقيق|إعداد|نص|حوار)\\s*[/|–—-]\\s*(?=\\p{Lu}|\\p{IsArabic})",
          FLAGS);

  /** In Chinese and Japanese other signs part the word from the name. */
  static final Pattern EAST_ASIAN_LABEL =
      Pattern.compile(
          "^(?:(?:聞き手|文|取材|構成|執筆)(?:・(?:文|構成|撮影|写真|聞き手|取材|編集)){1,2}|(?:写真|撮影)・(?:文|取材)|文と写真|採訪|采访|撰稿|采编|報導|报道|文|文字|记者|記者|撰文|撰稿|作者|采写|采访|取材・文|取材|聞き手|執筆|文・構成|本报记者|本報記者|通讯员)"
              + "(?:\\s*[/\\uFF0F|\\uFF5C=\\uFF1D・]\\s*|[ \\u3000]+)(?=[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}])");

  private static final String GENRES_DE =
      "Ansprache|Grußwort|Festrede|Trauerrede|Eröffnungsrede|Laudatio|Vortrag|Impuls|Andacht|Erinnerung|Erinnerungen|Geschichte|Kurzgeschichte|Lyrik|Zwischenruf|Gastbeitrag|Beitrag|Artikel|Brief|Rede|Predigt|Tagebuch|Nachruf|Leitartikel|Portrait|Feature|Gedicht|Erzählung|Nachruf|Beitrag|Protokoll|Besprechung|Buchkritik|Filmkritik|Recherche|Kommentar|Gastbeitrag|Gastkommentar|Analyse|Rezension|Reportage|Bericht|Essay|Kolumne"
          + "|Glosse|Kritik|Porträt|Text|Interview";
  private static final String GENRES_FR =
      "Discours|Allocution|Intervention|Éloge|Prédication|Homélie|Conférence|Recension|Note de lecture|Nouvelle|Opinion|Enquête|Hommage|Lettre|Carnet|Journal|Témoignage|Contribution|Billet|Éditorial|Poème|Nouvelle|Article|Dossier|Propos|Texte|Interview|Entretien|Critique|Analyse|Tribune|Chronique|Reportage|Récit|Portrait";
  private static final String GENRES_ES =
      "Discurso|Alocución|Palabras|Intervención|Conferencia|Homilía|Pregón|Comentario|Poesía|Artículo|Colaboración|Carta|Diario|Relato|Obituario|Testimonio|Tribuna|Perfil|Editorial|Poema|Cuento|Ensayo|Texto|Entrevista|Reseña|Crítica|Análisis|Crónica|Reportaje|Columna|Opinión";
  private static final String GENRES_IT =
      "Discorso|Intervento|Orazione|Omelia|Conferenza|Critica|Elzeviro|Corsivo|Opinione|Articolo|Lettera|Diario|Contributo|Ricordo|Testimonianza|Servizio|Inchiesta|Ritratto|Editoriale|Saggio|Poesia|Testo|Intervista|Recensione|Analisi|Commento|Reportage|Racconto|Cronaca";

  /** Without a colon, a capital letter must follow, and the rest must read as names. */
  static final Pattern WORD =
      Pattern.compile(
          "^(?:(?:[Ww]ritten|WRITTEN|[Ss]tory|STORY|[Tt]ext|[Ww]ords|[Rr]eport(?:ed|ing)?"
              + "|[Ii]nterview(?:ed)?|INTERVIEW|[Rr]eview(?:ed)?|REVIEW|[Aa]nalysis|[Oo]pinion"
              + "|[Cc]ommentary|[Aa]s told to)"
              + "\\s+)?(?:By|BY|by)\\s+|^(?i:(?:an? |the )?(?:(?:special|eyewitness|guest|photo|exclusive|first-person|personal|book|film|concert|theatre|theater|restaurant|music|album|short|travel|long) )*(?:report|essay|feature|dispatch|portrait|column|poem|investigation|profile|editorial|post|blog(?: post)?|article|exclusive|reportage|recipe|obituary|appreciation|tribute|diary|memoir|sketch|lecture|sermon|speech|letter|contribution|translation|story|poetry|verse|homily|eulogy|reflections?|remarks|opening remarks|closing remarks|(?:keynote|opening|welcome|commencement|graduation|inaugural|funeral|maiden|closing) (?:address|speech|remarks)|keynote|address|toast|statement|testimony|talk|text of (?:a|the) (?:speech|address|talk)|notes|thoughts|dispatches) (?:written |delivered |given |made )?by)\\s+|^(?i:(?:words|text|story|report) (?:and|&|\\+) (?:pictures|photos|photographs|pics|images|photography|illustrations) by)\\s+|^(?i:(?:contributed|submitted|posted|compiled|filed|delivered|spoken|penned|presented|recorded|as seen) by)\\s+|^As told to\\s+"
              + "|^(?:von|par|por|di)\\s+(?=\\p{Lu}[\\p{L}'’.-]+ [\\p{L}])"
              + "|^(?:Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR)\\s+"
              + "|^(?i:(?:Eine? )?(?:"
              + GENRES_DE
              + ")) von\\s+|^(?:Das )?(?:Gespräch|Interview) führten?\\s+|^Aufgezeichnet von\\s+"
              + "|^Es fragten?\\s+|^(?i:(?:rezensiert|besprochen|vorgestellt|gelesen|gehört|gesehen|kommentiert|berichtet|erzählt|eingesandt|gehalten|fotografiert und aufgeschrieben|aufgeschrieben|geschrieben|verfasst|notiert|protokolliert|zusammengestellt) von)\\s+|^Mit .{3,40} sprach(?:en)?\\s+"
              + "|^(?i:(?:Une? )?(?:"
              + GENRES_FR
              + ")) (?:de |par |d[’'])|^(?:Propos )?[Rr]ecueillis? par\\s+"
              + "|^Entretien réalisé par\\s+|^Propos recueillis\\s+par\\s+"
              + "|^(?i:(?:Un[ao]? )?(?:"
              + GENRES_ES
              + ")) (?:de|por)\\s+|^Interview door\\s+"
              + "|^(?i:(?:Un[ao]? |Un[’'])?(?:"
              + GENRES_IT
              + ")) (?:di|a cura di)\\s+|^[Aa] cura di\\s+"
              + "|^(?:[Dd]al nostro|[Dd]alla nostra) (?:inviat[oa]|corrispondente)\\s+"
              + "|^(?i:(?:écrite?s?|rédigée?s?|signée?s?|racontée?s?|prononcée?|lue?|vue?|chroniquée?|proposée?|envoyée?) par)\\s+|^(?i:(?:escrit[oa]|redactad[oa]|firmad[oa]|elaborad[oa]|reseñad[oa]|pronunciad[oa]|leíd[oa]|enviad[oa]|contad[oa]) por)\\s+|^(?i:(?:scritt[oa]|firmat[oa]|raccolt[oa]|recensit[oa]|pronunciat[oa]|lett[oa]|raccontat[oa]|inviat[oa]) da)\\s+|^(?:Автор|Беседовал[аи]?|Интервью взял[аи]?|Записал[аи]?|Подготовил[аи]?|Рассказал[аи]?|Прочитал[аи]?|Читал[аи]?|Рецензирует|Рецензия|Выступление|Стихи|Речь)\\s+"
              + "|^(?:بقلم|كتبت?|حاور(?:ه|ها|ته|تها|هم)|أجر[ىت] الحوار|إعداد|מאת)\\s+");

  /** Who saw a text through the desk signs in Chinese papers; it is no byline. */
  static final Pattern DESK_CREDIT =
      Pattern.compile(
          "[(\\uFF08\\[]?\\s*(?:(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审校|审核|值班编辑|美编|排版|监制|主编)\\s*[:\\uFF1A/\\uFF0F]?\\s*[\\p{IsHan} 、\\u3000]{2,16}?\\s*)+[)\\uFF09\\]]?");

  /** Who saw a text through the desk elsewhere. */
  static final Pattern EDITED =
      Pattern.compile(
          "^[(\\[*]*(?:(?:sub-|copy[- ]?|fact[- ]?)?(?:edited|editing|checked|checking|produced|production)(?: by|\\s*:)|editor\\s*:|(?:redigiert|bearbeitet|lektoriert) von|(?:redaktion|bearbeitung|lektorat|schlussredaktion)\\s*:|(?:édité|relu|mis en page) par|édition\\s*:|(?:editad[oa]|corregid[oa]) por|edición(?: de|\\s*:)|(?:redazione|editing)(?: a cura di|\\s*:)|revisione di|под редакцией|редактор\\s*:|редактировал[аи]?|корректор\\s*:|(?:تحرير|تدقيق|مراجعة)(?:\\s*:| )|(?:編集|校閲|校正|编辑|編輯|校对)\\s*[:\\uFF1A=\\uFF1D/\\uFF0F])\\s*\\S.{1,80}$",
          FLAGS);

  /** Whether a line only says who saw the text through the desk. */
  static boolean isDeskCredit(String line) {
    return DESK_CREDIT.matcher(line).matches() || EDITED.matcher(line).matches();
  }

  /** “Von unserem Redakteur in Bremen”, with the name behind it. */
  static final Pattern OUR =
      Pattern.compile(
          "^(?:(?:by|from) our (?:\\p{L}+ ){0,2}?(?:correspondent|reporter|writer|editor|reader|member|intern|critic|columnist|guest|contributor|trainee|staff|man|woman)(?: (?:in|at) (?<en>\\p{Lu}[^,:]{1,28}))?|von (?:unserem|unserer) (?:\\p{L}+ ){0,2}?\\p{L}*(?:redakteur|korrespondent|mitarbeiter|reporter|leser|praktikant|volontär|mitglied|kolleg|gast|autor|freund|vorsitzende|pfarrer|abonnent)(?:in|en|e|r)?(?: in (?<de>\\p{Lu}[^,: ]{1,28}))?"
              + "|(?:par|de) (?:notre|nos) (?:correspondante?|envoyée? spéciale?|journaliste|reporter)(?: (?:à|en|au|aux) (?<fr>\\p{Lu}[^,:]{1,28}))?|(?:por|de) nuestr[oa] (?:corresponsal|enviad[oa](?: especial)?|redactora?)(?: en (?<es>\\p{Lu}[^,:]{1,28}))?"
              + "|d(?:al nostro|alla nostra) (?:inviat[oa]|corrispondente)(?: (?:a|da|in) (?<it>\\p{Lu}[^,:]{1,28}))?|(?:от )?наш(?:его)? (?:собственного |специального )?корреспондента?)[,:]?\\s+(?=\\p{Lu}\\S+ \\p{Lu})",
          FLAGS);

  /** Others who helped with the facts. */
  static final Pattern WITH_REPORTING =
      Pattern.compile(
          "^(?:(?:with (?:additional )?|additional |further |extra )reporting (?:by|from)|with (?:additional )?(?:contributions?|research|material|files) (?:by|from)|additional reporting\\s*:|(?:mit )?(?:mitarbeit|mitarbeit von|unter mitarbeit von|mit material von)|avec (?:la (?:collaboration|contribution|participation) de|l[’']aide de|des informations de)|con (?:la colaboración|información|la collaborazione|il contributo) de?i?|с участием|при участии|بمشاركة|بمساهمة|شارك في التغطية)\\s*[:\\uFF1A]?\\s+(?=\\p{Lu}|\\p{IsArabic})",
          FLAGS);

  /** Who put a text into another language. */
  static final Pattern TRANSLATED =
      Pattern.compile(
          "^(?:aus dem \\p{L}{3,20}(?: übersetzt| übertragen)? von|(?:translated|translation)(?: (?:from|out of) (?:the )?(?:original )?\\p{L}+(?: \\p{L}+)?)?(?: by|\\s*:)|(?:übersetzt|übersetzung|übertragen|deutsch)(?: aus dem \\p{L}+)?(?: von|\\s*:)|(?:traduite?s?|traduction)(?: (?:de l[’']|du |de la |de )\\p{L}+)?(?: \\([^)]{2,20}\\))?(?: (?:par|de)|\\s*:)|(?:traducid[oa]s?|traducción)(?: del? \\p{L}+)?(?: (?:por|de)|\\s*:)|(?:tradott[oaie]|traduzione)(?: (?:dal|dall[’']|dallo|dalla) ?\\p{L}+)?(?: (?:da|di|a cura di)|\\s*:)|(?:перев[её]л[аи]?|перевод)(?: с(?:о)? \\p{L}+(?: языка)?)?\\s*:?|(?:ترجمها|ترجمه|ترجمته|ترجمة|نقلها|نقله)(?: (?:عن|من) \\p{L}+)?(?: إلى العربية)?\\s*[:\\uFF1A]?)\\s+(?=\\p{Lu}|\\p{IsArabic})",
          FLAGS);

  /** What a translator did, in the language of the line. */
  static String translation(String words) {
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("transl")) {
      return "translation";
    }
    return lower.startsWith("traduc")
        ? lower.contains("traduct") ? "Traduction" : "Traducción"
        : lower.startsWith("tradui")
            ? "Traduction"
            : lower.startsWith("trad")
                ? "Traduzione"
                : lower.startsWith("перев")
                    ? "Перевод"
                    : lower.matches("(?s)[a-zü].*") ? "Übersetzung" : "ترجمة";
  }

  /** What people are who write for papers without being on their staff, and those who are. */
  static final Pattern PROFESSION =
      Pattern.compile(
          "(?<!\\p{L})(?:professors?|lecturer|fellow|historian|economist|scientist|researcher|novelist|poet|author of|bishop|rabbi|imam|canon|senator|councillor|governor|ambassador|general secretary|lawyer|teacher|director|chair(?:man|woman)?|president|minister|mayor|founder|Ph\\.?D|student of|physician|doctor|engineer|architect|surveyor|nurse|midwife|farmer|vicar|rector|priest|pastor|chaplain|dean|chancellor|treasurer|secretary|headteacher|head teacher|principal|warden|curator|librarian|conductor|composer|gardener|chief executive|CEO|commissioner|ombudsman|judge|chief constable|ingenieur(?:in)?|architekt(?:in)?|ingénieure?|ingenier[oa]|arquitect[oa]|ingegnere|architetto|инженер|архитектор"
              + "|professor(?:in)?|dozent(?:in)?|historiker(?:in)?|ökonom(?:in)?|wissenschaftler(?:in)?|schriftsteller(?:in)?|lehrer(?:in)?|leiter(?:in)?|direktor(?:in)?|präsident(?:in)?|publizist(?:in)?|philosoph(?:in)?|\\p{L}+(?:meister|leiter|sprecher|chef|direktor|präsident|pfarrer|lehrer|ingenieur|planer|pfleger|beamter|arbeiter)(?:in)?|\\p{L}+(?:beauftragte[r]?|vorsitzende[r]?|rätin|anwalt|anwältin|beamtin)|minister(?:in)?|landrat|landrätin|pfarrer(?:in)?|bischof|bischöfin|vorsitzende[r]?|soziolog(?:e|in)|arzt|ärztin"
              + "|professeure?|maître de conférences|historienn?e?|économiste|chercheu(?:r|se)|écrivaine?|maire|ministre|évêque|sénat(?:eur|rice)|députée?|sociologue|philosophe|enseignante?|directeur|directrice|présidente?|avocate?|médecin|poète|romanci(?:er|ère)"
              + "|profesora?|catedrátic[oa]|historiadora?|economista|investigadora?|escritora?|alcalde|alcaldesa|ministr[oa]|obispo|senadora?|diputad[oa]|socióloga?|filósof[oa]|directora?|presidenta?e?|abogad[oa]|médic[oa]|poeta|maestr[oa]"
              + "|professoressa|professore|docente|storic[oa]|ricercat(?:ore|rice)|scritt(?:ore|rice)|sociolog[oa]|filosof[oa]|dirett(?:ore|rice)|presidente|avvocat[oa]|insegnante|medico"
              + "|профессор|доцент|доктор|кандидат|историк|экономист|писатель(?:ница)?|социолог|философ|учитель(?:ница)?|директор|преподаватель|научный сотрудник|врач|поэт"
              + "|أستاذة?|دكتورة?|باحثة?|كاتبة?|مؤرخة?|خبيرة?|محلل(?:ة)?|أكاديمية?|رئيسة?|مديرة?|محامية?|شاعرة?|روائية?)(?!\\p{L})|教授|研究员|研究員|学者|作家|院长|主任|评论员|律师|医生|詩人|評論家|学者|准教授|講師",
          FLAGS);

  /** Those among them who teach. */
  static final Pattern SCHOLAR =
      Pattern.compile(
          "(?<!\\p{L})(?:professor(?:in|e|essa)?|lecturer|dozent(?:in)?|professeure?|maître de conférences|profesora?|catedrátic[oa]|docente|профессор|доцент|доктор \\p{L}+ наук|кандидат \\p{L}+ наук|أستاذة?)(?!\\p{L})|教授|講師",
          FLAGS);

  /** Nobody is named in such a line. */
  static final Pattern NAMES_NOBODY =
      Pattern.compile(
          "(?i)(?:by|from) (?:our|a) (?:own |staff |special )?(?:correspondent|reporter|writer)s?(?: (?:in|at) .{2,30})?"
              + "|von unser(?:em|er|en) .{0,20}(?:korrespondent|reporter|redakteur|mitarbeiter)\\p{L}*"
              + "(?: in \\p{L}+)?|de not(?:re|s) (?:correspondant|envoyé)\\p{L}*(?: spéciale?)?(?: (?:à|en|au) \\p{L}+)?"
              + "|de nuestr[oa] (?:corresponsal|enviad[oa])(?: especial)?(?: en \\p{L}+)?"
              + "|(?:dal|dalla) nostr[oa] (?:inviat[oa]|corrispondente)(?: (?:a|da|in) \\p{L}+)?"
              + "|от нашего (?:специального )?корреспондента|本报讯|本報訊|本刊讯|من مراسلنا(?: في .{2,20})?");

  /** English words for a job are written small, as within a sentence; others as printed. */
  static final Pattern ENGLISH_ROLE =
      Pattern.compile(
          "(?i)photographs|photography|pictures?|graphics?|maps?"
              + "|additional reporting|research|edit(?:ed|ing)|translat(?:ed|ion)");

  private static final String ROLES =
      "photo(?:graph)?s?|photographers?|illustrators?|fotograf(?:in)?|fotógraf[oa]s?|fotografo|фотограф|المصور|摄影师|カメラマン|photography|pictures?|illustrations?|graphics?|video|maps?"
          + "|additional reporting|research|edit(?:ed|ing)|translat(?:ed|ion)"
          + "|fotos?|fotografie|bild(?:er)?|illustrationen|grafik(?:en)?|karten?|übersetzung"
          + "|mitarbeit|recherche"
          + "|photographies?|photographe|traduction|infographie|dessins?|vidéo"
          + "|fotografías?|fotografía|ilustraci(?:ón|ones)|traducción|vídeo|infografía|imágenes"
          + "|illustrazion[ei]|traduzione|grafica|disegni"
          + "|фото(?:графии|графия|граф)?|иллюстраци[ия]|перевод|рисун(?:ок|ки)|инфографика|видео"
          + "|تصوير|صور|الصور|صورة|عدسة|ترجمة|رسوم|تحرير|تصميم"
          + "|摄影|攝影|图|图片|供图|图/摄影|插画|插图|翻译|译者|譯者|视频|制图"
          + "|写真|撮影|イラスト|翻訳|訳|編集|構成|図版|カメラ";

  /** What someone did who did not write. */
  static final Pattern ROLE =
      Pattern.compile(
          "^(?:with )?("
              + ROLES
              + ")(?:\\s+(?:by|von|par|de|por|di|door)\\s+|\\s+d[’'](?=\\p{Lu})"
              + "|\\s*[:\\uFF1A=\\uFF1D/\\uFF0F\\uFF5C]\\s*|(?<=[写撮真影])[・ \\u3000]+)(.+)$",
          FLAGS);

  /** The same words in brackets after a name: “Jan Beck (Fotos)”. */
  static final Pattern ROLE_ALONE = Pattern.compile("(?:" + ROLES + ")", FLAGS);

  static final Pattern WRITING =
      Pattern.compile("(?i)text|texte|texto|testo|текст|نص|文|文字|words|story|interview|bericht");

  /** What someone is. */
  static final Pattern TITLE =
      Pattern.compile(
          ".*(?<!\\p{L})(?:(?:correspondent|editor|reporter|writer|critic|columnist|contributor"
              + "|producer|photographer|chief|director|professor|analyst|journaliste?"
              + "|correspondante?|reporterin)s?|special to|korrespondent(?:in(?:nen)?|en)?"
              + "|redakteur(?:in(?:nen)?|e)?|chefredakteur(?:in)?|kolumnist(?:in)?"
              + "|journalist(?:in(?:nen)?|en)|envoyée? spéciale?|rédact(?:eur|rice)|chroniqueu(?:r|se)"
              + "|corresponsal|redactora?|enviad[oa] especial|periodista|corrispondente|inviat[oa]"
              + "|redat(?:tore|trice)|giornalista|спецкор|корреспондент|обозреватель|редактор"
              + "|журналист|مراسل|مراسلة|محرر|محررة)(?!\\p{L}).*"
              + "|.*(?:特派員|特派员|編集委員|論説委員|本报记者|評論家|主任记者|研究员)",
          FLAGS);

  private BylineWords() {}
}
