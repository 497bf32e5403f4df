package press.broadsheet.seed.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of letters, in the languages that desks write: what is to the editor alone. */
final class LetterWords {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String HAIL =
      "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?"
          + "|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüezi|grüß gott"
          + "|bonjour|bonsoir|chère?s?|salut|madame|monsieur|hola|buen(?:os|as) (?:días|tardes|noches)"
          + "|buenas|estimad[oa]s?|querid[oa]s?|muy señor(?:es)? míos?|ciao|buon ?giorno|buona ?sera|gentile|gentilissim[oa]"
          + "|car[oaie]|egregi[oa]|spett(?:\\.|abile)|beste|geachte|здравствуйте|добрый (?:день|вечер)|доброе утро"
          + "|уважаем\\w{2,3}|привет|дорог\\w{2,3})";
  private static final Pattern GREETING =
      Pattern.compile(
          "^(?:"
              + HAIL
              + "\\b(?:[^.?!:;\\n]{0,60})[,!.:;،，–—-]*"
              + "|(?:السلام عليكم|مرحبا|تحية طيبة|عزيز[يت]|الأستاذ|السيد).{0,60}"
              + "|(?:您好|你好|尊敬的|亲爱的|各位).{0,20}"
              + "|.{1,24}(?:様|さま|さん|先生|御中)[、,]?"
              + "|(?:お世話になっ|いつもお世話|こんにちは|はじめまして).{0,40}"
              + "|\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?\\s?[,–—-]+)$",
          FLAGS);

  /** A greeting with more in its line. */
  private static final Pattern GREETS =
      Pattern.compile("^" + HAIL + "\\b[^.?!:;\\n]{0,40}?[,!.:;–—-]\\s", FLAGS);

  /** What people write when they hand a text in. */
  private static final Pattern HANDS_IN =
      Pattern.compile(
          "\\b(?:please|pls|plz|bitte|here(?:[’']s| is| are| comes)|attached|attaching|enclosed|please find|find (?:attached|below|enclosed)"
              + "|(?:is|are|comes?|follows?) below|pasted|below (?:is|are)|as (?:agreed|promised|discussed|requested|arranged)"
              + "|word count|\\d[\\d.,]* (?:words|characters|zeichen|wörter|signes|mots|palabras|caracteres|battute|parole|caratteri|знак\\w*|слов\\w*)"
              + "|let me know|happy to \\w+|reach me|call me|pics? (?:to|will|are|is)|(?:to|will) follow|for your consideration|for publication"
              + "|hope (?:you|this|it|all|that)|thanks (?:for|so|in|again)|thank you (?:for|so|in)|many thanks|feel free"
              + "|any (?:questions|changes|edits|queries|problems)|invoice|sending (?:you|over)|i[’']m sending|submitting|submit"
              + "|deadline|on time|filed|filing|promised|run (?:it|this)|use (?:it|this|the)|cut (?:it|from)|photos? (?:are|is)|pictures? (?:are|is)"
              + "|passing (?:this|it) on|see below|fyi|for your information|could (?:you|we)|can (?:you|we)|would you|talk (?:soon|tomorrow)"
              + "|anbei|im anhang|angehängt|beigefügt|hier (?:kommt|kommen|ist|sind|mein\\w*|der|die|das)|unten|wie (?:besprochen|vereinbart|versprochen|abgesprochen|gewünscht)"
              + "|bei (?:rück)?fragen|(?:vielen|herzlichen|besten) dank|danke|ich hoffe|melde[nt]?|gerne? (?:kürzen|gekürzt)|kürzen|honorar|rechnung|zur veröffentlichung"
              + "|ci-joint\\w*|ci-dessous|en pièces? jointes?|voici|comme (?:convenu|promis|prévu)|n[’']hésite[zs]?|merci|j[’']espère|je (?:vous|t[’']|te) (?:envoie|joins|propose|transmets)"
              + "|adjunt[oa]s?|aquí (?:va|van|tienes|tiene|está)|como (?:acordamos|quedamos|hablamos|habíamos)|gracias|espero|os envío|te (?:envío|mando|paso)|le (?:envío|mando|adjunto)|a continuación|quedo"
              + "|in allegato|allego|allegat[oa]|ecco|come (?:d[’']accordo|concordato|promesso|da accordi)|grazie|spero|fammi sapere|ti (?:mando|invio)|le (?:mando|invio)|qui sotto|di seguito"
              + "|во вложении|прилагаю|высылаю|отправляю|посылаю|присылаю|как (?:договаривались|обещал\\w*)|спасибо|ниже|надеюсь|дайте знать)\\b"
              + "|添付|お送り|送付|よろしく|原稿|ご確認|附件|请查收|查收|稿件|发给|谢谢|مرفق|أرفق|أرسل|تجدون|شكرا",
          FLAGS);

  /** The one who writes, and the one who reads. */
  private static final Pattern PERSONS =
      Pattern.compile(
          "\\b(?:please|pls|plz|bitte|i|me|my|we|us|our|you|your|i[’'](?:ve|m|ll|d)|you[’']\\w+|ich|mir|mich|mein\\w*|wir|uns\\w*|du|dir|dich|dein\\w*|sie|ihnen|ihr\\w*|euch"
              + "|je|j[’']\\w+|mon|ma|mes|moi|vous|votre|vos|tu|te|ton|nous|notre|yo|mi|mis|me|te|tu|le|les|os|nos|nuestr\\w+|usted\\w*"
              + "|io|mio|mia|miei|ti|le|vi|lei|ci|я|мо[йяёеию]\\w*|мне|мы|наш\\w*|вы|вас|вам|ваш\\w*|тебе|ты)\\b"
              + "|私|弊|ご|お|我|您|你|م",
          FLAGS);

  /** What is handed in. */
  private static final Pattern COPY =
      Pattern.compile(
          "\\b(?:piece|article|column|story|copy|review|draft|text|words|submission|op-ed|feature|report|essay|letter|dispatch|interview|obituary|press release|release|photos?|pictures?|headline"
              + "|artikel|beitrag|text|bericht|stück|kolumne|zeichen|bilder|fotos?|meldung|pressemitteilung|reportage|kommentar|rezension"
              + "|papier|texte|billet|tribune|chronique|signes|mots|communiqué|critique|artículo|texto|columna|reportaje|crónica|palabras|reseña|nota"
              + "|pezzo|articolo|testo|battute|recensione|intervista|comunicato|foto|статья|статью|текст|колонк\\w+|материал|заметк\\w+|рецензи\\w+|интервью)\\b"
              + "|原稿|記事|稿|文章|مقال|تقرير",
          FLAGS);

  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^(?:(?:all )?(?:the )?(?:very )?best(?: wishes| regards)?(?: from .{2,30})?|(?:with )?(?:kind(?:est)?|warm(?:est)?|best) (?:regards|wishes)|regards"
              + "|with (?:thanks|regards|best wishes)|(?:many |warm )?thanks(?: again| so much| a lot| and best wishes| in advance| very much)?|thank you(?: very much| so much)?|cheers"
              + "|yours(?: sincerely| faithfully| truly| ever| etc\\.?)?|(?:very )?sincerely(?: yours)?|respectfully(?: yours)?|warmly|take care|talk soon|speak soon|ta|love|x{1,3}"
              + "|mit (?:freundlich\\w+|best\\w+|herzlich\\w+|lieb\\w+|viel\\w+|schön\\w+|kollegial\\w+) (?:grüßen|gruß|grüssen|gruss)(?: aus .{2,30})?"
              + "|(?:viele|beste|liebe|herzliche|schöne|freundliche|schönen|lieben|besten|herzlichen) (?:grüße|grüsse|gruß|gruss|dank)(?: aus .{2,30})?"
              + "|herzlich(?:st)?|gr(?:uß|üße|uss|üsse)(?: aus .{2,30})?|lg|vg|mfg|danke|vielen dank|hochachtungsvoll|bis bald"
              + "|(?:très |bien )?cordialement|bien (?:à vous|à toi)|amicalement|amitiés|(?:meilleures |sincères |cordiales )?salutations(?: distinguées)?|bises|merci(?: d[’']avance)?|à bientôt"
              + "|veuillez agréer.{0,120}|(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?|atentamente|(?:un )?(?:fuerte )?abrazos?|(?:muchas |mil )?gracias|quedo a (?:su|tu) disposición"
              + "|(?:i miei )?(?:più )?(?:cordiali|distinti|cari|migliori) saluti|un (?:caro |cordiale )?saluto|saluti|(?:mille )?grazie(?: mille)?|a presto|cordialmente"
              + "|met vriendelijke groet(?:en)?|groeten|с уважением|всего доброго|с наилучшими пожеланиями|(?:большое )?спасибо|до свидания"
              + "|مع (?:خالص )?(?:التحية|التحيات|الشكر|تحياتي).{0,20}|تحياتي|وتفضلوا.{0,60}|此致|敬礼|祝好|谢谢|顺祝商祺|(?:以上、?)?(?:何卒)?よろしくお願い(?:いた|致)?します。?|以上|敬具)"
              + "\\s?(?:[,.!،、。–—-]*)(?<name>\\s?(?:\\p{Lu}[\\p{L}'’.-]*\\s?){0,4})$",
          FLAGS);

  private static final Pattern DEVICE =
      Pattern.compile(
          "^(?:sent (?:from|via|with|using) (?:my |an? |the )?(?:i?phone|i?pad|mobile|android|samsung|galaxy|blackberry|outlook|mail|yahoo|gmail|proton|tablet|huawei|pixel|windows|spark|superhuman|airmail|smart|device|cell|handheld|thunderbird|aol|gmx|web)\\b.{0,60}|get outlook for .{2,30}|von (?:meinem|unterwegs|mobil) .{0,40}(?:gesendet|geschickt)"
              + "|gesendet (?:von|mit) .{2,50}|envoyé (?:de|depuis) (?:mon|ma) .{2,40}|enviado desde (?:mi|el) .{2,40}|inviato da(?:l mio)? .{2,40}"
              + "|verzonden (?:vanaf|met) .{2,40}|отправлено (?:с|из) .{2,40}|发自我的.{2,30}|iPhoneから送信)\\.?$",
          FLAGS);

  private static final Pattern LEGAL =
      Pattern.compile(
          "^\\W{0,6}(?:confidential(?:ity)? ?(?:notice|note|statement)?|disclaimer|legal notice|notice of confidentiality|vertraulichkeitshinweis|avis de confidentialité)\\b"
              + "|\\b(?:this (?:e-?mail|message|communication|transmission)(?:,? (?:and|including|together|with|its|or)[^.]{0,60})? (?:is|are|may|contains?|was|has)\\b[^.]{0,80}(?:confidential|privileged|intended|addressee|virus)"
              + "|intended (?:only|solely) for|if you (?:are not the (?:intended|named)|have received this)|not the intended recipient"
              + "|diese (?:e-?mail|nachricht)[^.]{0,80}(?:vertraulich|bestimmt)|nicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)"
              + "|ce (?:message|courriel|courrier)[^.]{0,100}(?:confidentiel|destiné)|este (?:mensaje|correo)[^.]{0,100}(?:confidencial|dirigid)|(?:questo|il presente) (?:messaggio|e-?mail)[^.]{0,100}(?:riservat|confidenzial|destinat)"
              + "|consider the environment|think before (?:you )?print|denken sie an die umwelt|pensez à l[’']environnement"
              + "|virus-free|scanned (?:by|for)|checked (?:by|for) (?:avast|avg)|antivirus"
              + "|you (?:are receiving|received) this (?:e-?mail|message) because|to unsubscribe|unsubscribe from|mailing list|abmelden|registered in (?:england|scotland|ireland)|handelsregister|amtsgericht|geschäftsführer)",
          FLAGS);

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "^(?:[-–—_=~+]\\s?){3,}$|^(?:[*#•]\\s?){3,}$|^-{2,}\\s?(?:article|text|begins?|start|copy|piece|story|artikel|beitrag)[\\p{L} ]{0,20}-{2,}$",
          FLAGS);

  private LetterWords() {}

  /** Whether a line does nothing but greet. */
  static boolean isGreeting(String line) {
    return line.length() <= 80
        && line.split("\\s+").length <= 9
        && (line.matches(".*[,!:،、–—-]") || line.split("\\s+").length <= 3)
        && GREETING.matcher(line).matches()
        && !isSignOff(line);
  }

  /** Whether a paragraph begins with a greeting and goes on. */
  static boolean greets(String paragraph) {
    return GREETS.matcher(paragraph).find();
  }

  /** Whether a paragraph speaks to the editor. */
  static boolean isNote(String paragraph) {
    return paragraph.length() <= 900
        && HANDS_IN.matcher(paragraph).find()
        && PERSONS.matcher(paragraph).find();
  }

  /** Whether a paragraph below a greeting speaks to the editor. */
  static boolean isNoteToYou(String paragraph) {
    return paragraph.length() <= 900 && HANDS_IN.matcher(paragraph).find();
  }

  /** Whether a paragraph hands a text in beyond doubt, even when no greeting is above it. */
  static boolean handsIn(String paragraph) {
    return isNote(paragraph) && COPY.matcher(paragraph).find();
  }

  /** Whether a line closes a letter. */
  static boolean isSignOff(String line) {
    return line.length() <= 130 && SIGN_OFF.matcher(line).matches();
  }

  static boolean isDevice(String line) {
    return line.length() <= 90 && DEVICE.matcher(line).matches();
  }

  static boolean isLegal(String paragraph) {
    return LEGAL.matcher(paragraph).find();
  }

  /** A telephone number, an address, or titles between bars. */
  static boolean isContact(String line) {
    return line.length() <= 100
        && line.matches(
            "(?i).*(?:\\+?\\d[\\d ()/.-]{6,}\\d|\\S@\\S+\\.\\S|www\\.|https?://|\\s\\|\\s).*")
        && !line.matches(".*[.!?]$");
  }

  /** Whether a line says that the text ends here. */
  static boolean isEnd(String line) {
    return line.length() <= 20
        && line.matches(
            "(?iU)[-–—*(\\[\\s]*(?:ends?|ende|fin|fine|30|more|конец)[-–—*)\\].\\s]*|#{2,6}|# # #|■");
  }

  static boolean isSeparator(String line) {
    return line.length() <= 100 && SEPARATOR.matcher(line).matches();
  }

  /** Whether every word of a line is one of a name. */
  static boolean isName(String line, String name) {
    List<String> known = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s,]+"));
    String bare = line.toLowerCase(Locale.ROOT).replaceAll("^[-–—\\s]+|[.,!\\s]+$", "");
    return !bare.isEmpty() && !name.isEmpty() && known.containsAll(List.of(bare.split("\\s+")));
  }
}
