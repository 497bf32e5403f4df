package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * What senders of newsletters and print versions of pages put below the text: why one gets the
 * letter, how to leave, where the page was printed from.
 */
final class MailFooter {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 400;
  private static final Pattern LETTER =
      Pattern.compile(
          ".{0,80}(?:you(?:['’]re| are) receiv(?:ing|ed) this|you received this (?:e-?mail|message|newsletter)|this (?:e-?mail|message|newsletter) was sent (?:to|by)|sent (?:to|by) .{1,60}\\bunsubscribe|our mailing address is|update your (?:e-?mail )?preferences|manage (?:your )?(?:preferences|subscription)|unsubscribe (?:from this list|here|at any time|instantly)|want to change how you receive|forward(?:ed)? this (?:e-?mail|newsletter)|was this (?:e-?mail|newsletter) forwarded"
              + "|sie erhalten diese[nrs]? (?:e-?mail|newsletter|nachricht|mail)|(?:vom )?newsletter (?:wieder )?ab(?:bestellen|melden)|(?:hier )?abmelden|diese e-?mail wurde (?:an|versandt)|sie möchten diesen newsletter nicht mehr"
              + "|vous recevez (?:ce|cet|cette)|se désinscrire|se désabonner|pour vous (?:désinscrire|désabonner)|gérer (?:vos|mes) préférences|cet e-?mail a été envoyé"
              + "|(?:ha recibido|recibes?|has recibido|está recibiendo|estás recibiendo) este (?:correo|mensaje|bolet[ií]n|email)|darse de baja|cancelar (?:la|tu|su) suscripción|actualizar (?:tus|sus) preferencias"
              + "|(?:ricevi|hai ricevuto|riceve|stai ricevendo) questa (?:e-?mail|mail|newsletter)|(?:disiscriv|cancellati|cancellare l['’]iscrizione|annulla l['’]iscrizione)"
              + "|вы получили это (?:письмо|сообщение)|вы получаете (?:это|эту|нашу)|отписаться|чтобы отказаться от рассылки|لقد تلقيت هذ|تصلك هذه الرسالة|إلغاء الاشتراك"
              + "|退订|取消订阅|取消訂閱|您收到(?:此|这封)邮件|このメールは.{0,40}(?:お送り|配信)|配信(?:の)?停止|購読(?:の)?解除).*",
          FLAGS);
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:find this (?:article|story) at:?|(?:article )?printed from:?|url (?:to|of) (?:this )?article:?|this (?:article|page|story) (?:can be found|was printed)|quelle:|fonte:|источник:|diese[rs]? (?:artikel|seite) (?:im internet|online)|url (?:dieses artikels)?:?|adresse de (?:cet article|l['’]article|la page)\\s?:?|dirección (?:de la página|url):?|адрес (?:статьи|страницы):?|source url:?)?\\s*\\(?https?://\\S+\\)?(?:\\s+[\\d/.: -]{6,22}(?:[ap]m)?)?"
              + "|(?:printed|gedruckt|imprimé|impreso|stampato|distribuito)(?: on| am| le| el| il)? [^.]{4,40}",
          FLAGS);

  private MailFooter() {}

  /** Where such a footer begins; empty if there is none. */
  static Optional<Integer> start(List<Block> blocks) {
    for (int i = Math.max(2, blocks.size() * 2 / 3 - 2); i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph p) {
        String text = Words.oneLine(p.text().plain());
        if (text.length() <= LONGEST && LETTER.matcher(text).matches()) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the last line of a page says where and when it was printed. */
  static boolean isPrinted(Block block) {
    return block instanceof Block.Paragraph p
        && PRINTED.matcher(Words.oneLine(p.text().plain())).matches()
        && Words.oneLine(p.text().plain()).matches(".*\\s.*");
  }
}
