package press.broadsheet.seed.mail;

import java.util.regex.Pattern;
import press.broadsheet.seed.classify.SentFrom;

/** Tells what mail programs, lists and legal departments put below a letter. */
final class ProgramLine {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern LEGAL =
      Pattern.compile(
          "^\\W{0,6}(?:confidential(?:ity)? ?(?:notice|note|statement)?|disclaimer|legal notice|notice of confidentiality|vertraulichkeitshinweis|rechtlicher hinweis|haftungsausschluss|avis de confidentialité|clause de confidentialité|aviso (?:legal|de confidencialidad)|avvertenza|informativa (?:sulla )?privacy|avviso di riservatezza|конфиденциальн\\w+)\\b"
              + "|\\b(?:this (?:e-?mail|message|communication|transmission)(?:,? (?:and|including|together|with|its|or)[^.]{0,60})? (?:is|are|may|contains?|was|has)\\b[^.]{0,80}(?:confidential|privileged|intended|addressee|virus)"
              + "|intended (?:only|solely|exclusively) for|if you (?:are not the (?:intended|named)|have received this)|not the intended recipient|the views expressed in this (?:e-?mail|message)"
              + "|diese (?:e-?mail|nachricht|mail)[^.]{0,80}(?:vertraulich|bestimmt)|nicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)"
              + "|ce (?:message|courriel|courrier|mail)[^.]{0,100}(?:confidentiel|destiné)|si vous avez reçu ce (?:message|courriel)|este (?:mensaje|correo)[^.]{0,100}(?:confidencial|dirigid)|si (?:usted )?ha recibido este|(?:questo|il presente) (?:messaggio|e-?mail)[^.]{0,100}(?:riservat|confidenzial|destinat)|ai sensi del (?:d\\.?\\s?lgs|regolamento)"
              + "|(?:the information|any information|information) (?:contained )?in this (?:e-?mail|message|communication)[^.]{0,120}(?:confidential|privileged|intended)|(?:die|alle) in dieser (?:e-?mail|nachricht) (?:enthaltenen )?informationen|les informations contenues dans (?:ce|cette)|la información contenida en este|(?:le informazioni|il contenuto|le notizie) (?:contenut[eo]|di quest)[^.]{0,120}(?:riservat|confidenzial|destinat|destinatari)|информация,? содержащаяся в (?:этом|данном)"
              + "|(?:это|данное) (?:сообщение|письмо)[^.]{0,100}(?:конфиденциальн|предназначен)"
              + "|(?:please )?consider the environment|think before (?:you )?print|(?:bitte )?denken sie an die umwelt|pensez à l[’']environnement|antes de imprimir|prima di stampare|n[’']imprimez ce|подумайте об окружающей среде"
              + "|virus-?free|scanned (?:by|for)|checked (?:by|for) (?:avast|avg)|antivirus|virenfrei|auf viren geprüft|sans virus|libre de virus|senza virus|privo di virus|проверено на вирусы"
              + "|you(?:[’']re| are)? (?:are )?(?:receiving|received|subscribed to) this (?:e-?mail|message|list|group)|(?:to|click here to) unsubscribe|unsubscribe from|mailing list\\b|google groups|abmelden|zum abbestellen|um sich abzumelden|se désabonner|se désinscrire|darse de baja|cancelar la suscripción|cancellarsi|disiscriver|annulla(?:re)? l[’']iscrizione|отписаться"
              + "|registered in (?:england|scotland|ireland)|registered (?:office|charity)|company (?:number|no\\.)|handelsregister|amtsgericht|geschäftsführer(?:in)?:|ust-?id)"
              + "|(?:此|本)(?:邮件|郵件|電郵).{0,40}(?:保密|机密|機密)|この(?:メール|電子メール).{0,40}(?:機密|秘密)|هذه الرسالة.{0,60}(?:سرية|خاصة)|取消订阅|退订|配信停止|إلغاء الاشتراك",
          FLAGS);

  private ProgramLine() {}

  /** “Sent from my iPhone”. */
  static boolean isDevice(String line) {
    return SentFrom.mayBe(line);
  }

  /** Whether a paragraph is a legal notice, or that of a mailing list. */
  static boolean isLegal(String paragraph) {
    return LEGAL.matcher(paragraph).find();
  }
}
