package press.broadsheet.seed.mail;

import java.util.regex.Pattern;

/** The words of letters, in the languages that desks write: what is to the editor alone. */
final class LetterWords {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX_NOTE = 900;
  private static final int MAX_CLOSING = 320;

  /** What people write when they hand a text in. */
  private static final Pattern HANDS_IN =
      Pattern.compile(
          "\\b(?:please|pls|plz|bitte|here(?:[’']s| is| are| comes| it is| you (?:go|are))|attached|attaching|enclosed|please find|find (?:attached|below|enclosed)"
              + "|(?:is|are|comes?|follows?) below|pasted|below (?:is|are)|(?:see|copy|text|story|article|piece|column|review) (?:below|follows|underneath|attached)|(?:is|are) underneath|as (?:agreed|promised|discussed|requested|arranged|ordered|per)"
              + "|word count|\\d[\\d.,]* (?:words|characters|zeichen|wörter|signes|mots|palabras|caracteres|battute|parole|caratteri|знак\\w*|слов\\w*)|(?:ready|good|free) to (?:go|use|run|publish)|final version|(?:it|she|this|that)[’']s (?:ready|done)"
              + "|let me know|happy to \\w+|reach me|call me|shout if|pics? (?:to|will|are|is|in)|(?:to|will) follow|for your consideration|for publication|for (?:to)?(?:day|morrow|night)[’']s|exclusive(?:ly)? to"
              + "|hope (?:you|this|it|all|that)|thanks (?:for|so|in|again)|thank you (?:for|so|in)|many thanks|feel free|just a suggestion|suggestion|no need to|(?:credit|byline) (?:me|us|line)|please credit"
              + "|any (?:questions|changes|edits|queries|problems)|invoice|sending (?:you|over)|i[’']m sending|submitting|submit|sorry (?:this|for|about|it|to)|offered elsewhere|would (?:you|this) be|dropbox|we ?transfer"
              + "|deadline|on time|filed|filing|promised|run (?:it|this)|use (?:it|this|the)|cut (?:it|from)|trim|photos? (?:are|is|to|credit)|pictures? (?:are|is|to)"
              + "|passing (?:this|it) on|see below|fyi|for your information|could (?:you|we)|can (?:you|we)|would you|talk (?:soon|tomorrow)|about right|right length|as usual|usual (?:rate|fee|terms)"
              + "|anbei|im anhang|angehängt|beigefügt|nachfolgend|im folgenden|hier (?:kommt|kommen|ist|sind|mein\\w*|der|die|das)|unten|s\\. ?u\\.|siehe unten|endfassung|honorarfrei|beleg\\w*|(?:frei )?zum abdruck|zur (?:freien )?(?:verwendung|verfügung)|zum freien gebrauch|exklusiv|wie (?:besprochen|vereinbart|versprochen|abgesprochen|gewünscht)"
              + "|fertig|bei (?:rück)?fragen|(?:vielen|herzlichen|besten) dank|danke|ich hoffe|hoffentlich|melde[nt]?|sorry|gerne? (?:kürzen|gekürzt)|kürzen|(?:ist|nur) ein vorschlag|vorschlag|honorar|rechnung|zur veröffentlichung|um (?:veröffentlichung|abdruck)|viel spaß|folgen"
              + "|ci-(?:joint\\w*|dessous|après|contre)|en pièces? jointes?|voici|voilà|comme (?:convenu|promis|prévu|d[’']habitude)|n[’']hésite[zs]?|merci|j[’']espère|(?:libre|exempt) de droits|reprise libre|bonne (?:lecture|réception)|c[’']est prêt|version (?:définitive|finale|corrigée)|plus bas|à suivre|désolée?|une suggestion|couper|je (?:vous|t[’']|te) (?:(?:r?envoie)|joins|propose|transmets|soumets|fais)|vous (?:proposer|trouverez|soumettre)"
              + "|adjunt[oa]s?|(?:aquí|ahí|allá) (?:va|van|tienes|tiene|está|lo)|como (?:acordamos|quedamos|hablamos|habíamos|prometí|siempre)|gracias|espero|os envío|(?:te|le|les|os) (?:envío|mando|paso|remito|adjunto|dejo|hago)|libre de derechos|a continuación|(?:más )?abajo|(?:por )?fin|perdona|versión (?:definitiva|final)|listo|buena lectura|orientativo|quedo|mi (?:colaboración|columna|artículo)"
              + "|in allegato|allego|allegat[oa]|ecco|come (?:d[’']accordo|concordato|promesso|da accordi|sempre)|grazie|spero|fammi sapere|(?:ti|vi|le|la) (?:mando|invio|trasmetto|giro|propongo|allego)|qui sotto|di seguito|scusa(?:te)?|libero da diritti|buona lettura|versione (?:definitiva|finale)|tagli(?:a|ate) pure|(?:solo )?una proposta|per la pubblicazione|(?:sottoporre|proporre|inviar)\\w{0,4}"
              + "|во вложении|прилагаю|высылаю|отправляю|посылаю|присылаю|направляю|предлагаю|вот (?:текст|статья|материал|колонка)|готово|как (?:договаривались|обещал\\w*|просил\\w*|и обещал\\w*)|спасибо|(?:текст|статья) ниже|ниже|надеюсь|дайте знать|извини(?:те)?|для (?:публикации|перепечатки)|заголовок (?:рабочий|условный)|фото (?:будут|позже))\\b"
              + "|添付|お送り|送付|送ります|よろしく|原稿|ご確認|遅くなり|見出しは|約束の|別便|下記|以下です|先日は|ありがとうございま|高覧|附件|附上|请查收|查收|稿件|稿子|发给|谢谢|投上|投稿|拙作|望采用|标题可|標題可|久等|在下面|如下|以下是"
              + "|مرفق|أرفق|أرسل|تجدون|شكرا|إليك|إليكم|يسرني|أدناه|للنشر|اختصار|هذا هو النص|المتفق عليه",
          FLAGS);

  /** The one who writes, and the one who reads. */
  private static final Pattern PERSONS =
      Pattern.compile(
          "\\b(?:please|pls|plz|bitte|i|me|my|we|us|our|you|your|i[’'](?:ve|m|ll|d)|you[’']\\w+|ich|mir|mich|mein\\w*|wir|uns\\w*|du|dir|dich|dein\\w*|sie|ihnen|ihr\\w*|euch"
              + "|je|j[’']\\w+|mon|ma|mes|moi|vous|votre|vos|tu|te|t[’']\\w+|ton|ta|nous|notre|yo|mi|mis|me|tu|te|le|les|os|nos|nuestr\\w+|vuestr\\w+|usted\\w*"
              + "|io|mio|mia|miei|ti|le|vi|lei|ci|vostr\\w+|я|мо[йяёеию]\\w*|мне|мы|наш\\w*|вы|вас|вам|ваш\\w*|тебе|ты)\\b"
              + "|私|弊|ご|お|我|您|你|م",
          FLAGS);

  /** What is handed in. */
  private static final Pattern COPY =
      Pattern.compile(
          "\\b(?:piece|article|column|story|copy|review|draft|text|words|submission|op-ed|feature|report|essay|letter|dispatch|interview|obituary|press release|release|photos?|pictures?|pics|headline"
              + "|artikel|beitrag|text|bericht|stück|kolumne|zeichen|bilder|fotos?|meldung|pressemitteilung|reportage|kommentar|rezension"
              + "|papier|texte|billet|tribune|chronique|signes|mots|communiqué|critique|artículo|texto|columna|reportaje|crónica|palabras|reseña|nota|pieza|colaboración"
              + "|pezzo|articolo|testo|battute|recensione|intervista|comunicato|rubrica|foto|статья|статью|текст|колонк\\w+|материал|заметк\\w+|рецензи\\w+|интервью)\\b"
              + "|原稿|記事|稿|文章|مقال|تقرير|النص",
          FLAGS);

  /** What is said to the editor below a text, whether or not a name follows. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^\\W{0,4}(?:p\\.? ?p?\\.? ?s\\b[.:]?.*|n\\.?b\\.?[.:]? .*|let me know\\b.*|(?:i )?hope (?:this|that|it|you)\\b.*|(?:as ever,? )?(?:happy|glad) to .*|shout if .*|any (?:questions|changes|edits|queries|problems).*|(?:please )?(?:feel free|don[’']t hesitate)\\b.*|(?:the )?(?:pics?|photos?|pictures?|images?)(?: are| is)? (?:to (?:follow|come)|attached|follow|coming|below|on|in|by me)\\b.*|(?:my )?invoice\\b.*|word ?count\\s?:.*|(?:approx\\.? )?\\d{2,4} words\\.?|i can .*|(?:please )?(?:credit|byline|cut|call|ring|text|e-?mail|reach) (?:me|as|from)\\b.*|(?:could|can|would|will) you .*|(?:photo|picture|image)s? ?(?:credit)?: (?:me|mine|attached|to follow|none)\\b.*"
              + "|(?:über|auf) (?:einen? )?(?:abdruck|veröffentlichung|rückmeldung|antwort) .*|(?:bei |für )?(?:rück)?fragen\\b.*(?:gern|jederzeit|verfügung|melden|telefon|erreich).*|(?:die )?(?:fotos?|bilder)(?: (?:folgen|kommen|anbei|hab|habe|liegen)|: (?:privat|folgen|anbei)).*|(?:um )?(?:bitte um|ich bitte um) .*|gern(?:e)? (?:kürzen|auch).*|(?:die )?rechnung (?:folgt|anbei|kommt).*|kürzen .*|(?:beleg|honorar)\\b.*|ich (?:hoffe|freue mich|würde mich|stehe).*|sag(?:t)? (?:mir )?bescheid.*|meld(?:e|et) (?:dich|euch).*"
              + "|n[’']hésite[zs]? .*|(?:les )?(?:photos?|images?)(?: (?:à suivre|à venir|suivent|ci-jointes?|en pièces?)| ?: (?:à venir|à suivre|ci-jointes?)).*|(?:ma )?facture .*|crédits? (?:photos? )?(?:à|:) (?:ajouter|suivre|moi).*|je (?:reste|suis) (?:à|joignable|disponible).*|dis-moi .*|dites-moi .*|en espérant .*|j[’']espère .*|dans l[’']attente .*|tu peux .*|vous pouvez .*"
              + "|quedo (?:a|pendiente) .*|cualquier (?:cosa|duda|consulta|cambio).*|(?:las )?fotos? (?:van|te las|adjuntas|aparte|a continuación).*|(?:la )?factura .*|espero que .*|ya me (?:dices|dirás).*|dime .*|avísame .*"
              + "|fammi sapere.*|fatemi sapere.*|(?:le )?foto (?:arrivano|a parte|in allegato|seguono).*|(?:la )?fattura .*|spero (?:che|vada).*|resto a .*|per (?:qualsiasi|ogni) .*|tagli(?:a|ate) pure.*|dimmi .*"
              + "|если (?:нужно|надо|что|будут|есть) .*|фото(?:графии)? (?:будут|пришлю|позже|во вложении|отдельно).*|(?:жду|буду жд)\\w* .*|надеюсь.*|дайте знать.*|счёт .*"
              + "|ご(?:確認|査収|検討|不明).*|何かございましたら.*|写真は.*|以上、.*|如有.*(?:联系|告知|修改).*|(?:图片|照片|稿费|稿酬).{0,12}(?:另|随后|附后|附件).*|请(?:查收|审阅|指正|回复|告知).*|盼.*|أرجو .*|الصور (?:لاحقا|مرفقة).*|في انتظار .*|يمكنكم .*)$",
          FLAGS | Pattern.DOTALL);

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "^(?:[-–—_=~+━─—=]\\s?){3,}$|^(?:[*#•]\\s?){3,}$|^(?:8<|✂|>8)?\\s?[-–—_=\\s]{2,}(?:8<|✂|>8)[-–—_=\\s8<>✂]{0,60}$|^[-=*_]{2,}\\s?(?:article|text|begins?|start|copy|piece|story|artikel|beitrag|début|inizio|inicio|ends?|ende|fin|fine)[\\p{L} ]{0,20}[-=*_]{2,}$",
          FLAGS);

  private LetterWords() {}

  /** Whether a paragraph speaks to the editor. */
  static boolean isNote(String paragraph) {
    return isNoteToYou(paragraph) && PERSONS.matcher(paragraph).find();
  }

  /** Whether a paragraph below a greeting speaks to the editor. */
  static boolean isNoteToYou(String paragraph) {
    return paragraph.length() <= MAX_NOTE && HANDS_IN.matcher(paragraph).find();
  }

  /** Whether a paragraph hands a text in beyond doubt, even when no greeting is above it. */
  static boolean handsIn(String paragraph) {
    return isNote(paragraph) && COPY.matcher(paragraph).find();
  }

  /** Whether it speaks of the one who writes or reads. */
  static boolean speaksOfPersons(String paragraph) {
    return PERSONS.matcher(paragraph).find();
  }

  /** Whether a paragraph below a text is to the editor: “Pics to follow.” */
  static boolean isClosing(String paragraph) {
    return paragraph.length() <= MAX_CLOSING && CLOSING.matcher(paragraph.strip()).matches();
  }

  /** A telephone number, an address, or titles between bars. */
  static boolean isContact(String line) {
    return line.length() <= 100
        && line.matches(
            "(?iU).*(?:\\+?\\d[\\d ()/.-]{6,}\\d|\\S@\\S+\\.\\S|www\\.|https?://|\\s[|·•]\\s|(?:^|\\s)@\\w{3,}|\\b(?:[a-z0-9-]{2,30}\\.){1,3}(?:com|org|net|de|fr|it|es|co\\.uk|ru|jp|cn|example)\\b).*")
        && !line.matches(".*[.!?]$");
  }

  /** Whether a line says that the text ends here. */
  static boolean isEnd(String line) {
    return line.length() <= 40
        && line.matches(
            "(?iU)[-–—*(\\[\\s]*(?:(?:the )?ends?|end of (?:text|article|story|copy)|ende|fin|fine|30|more|конец|完|了|终|انتهى)(?:\\s?[-–—/,:(]?\\s?\\d[\\d.,]* ?\\p{L}{1,12})?[-–—*)\\].\\s]*|#{2,6}|# # #|■|-30-");
  }

  static boolean isSeparator(String line) {
    return line.length() <= 100 && SEPARATOR.matcher(line).matches();
  }
}
