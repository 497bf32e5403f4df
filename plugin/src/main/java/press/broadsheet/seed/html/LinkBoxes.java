package press.broadsheet.seed.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.classify.SeeAlso;

/**
 * Small boxes among the paragraphs of a text that lead away from it: to other articles, to a
 * newsletter, to a subscription. Told by their first words, for their names say nothing.
 */
@SuppressWarnings("ReferenceEquality") // the box itself, not one that looks alike
final class LinkBoxes {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 700;
  private static final int LONGEST_HEADING = 90;

  /** Words with which a house asks its readers for something. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:(?:sign up|subscribe|join|support us|support (?:our|independent)|become a (?:member|subscriber)|get (?:the|our|more|unlimited)\\b|never miss|stay (?:informed|up to date|in the loop)|our (?:daily|weekly|free) newsletter|newsletter|start your (?:free )?trial|already (?:a (?:subscriber|member)|registered)|continue reading|read the full|to (?:read|continue)\\b.{0,30}subscrib|(?:this|the rest of this) (?:article|story|content|post) is (?:for|only|reserved|available)|create (?:a|an) (?:free )?account|register (?:for free|to)|keep reading|enjoying this|thank you for reading|download (?:our|the) app|follow us|donate|make a (?:donation|gift))"
              + "|(?:newsletter|jetzt (?:abonnieren|anmelden|testen|lesen|weiterlesen)|abonnieren|weiterlesen mit|unterstützen sie|der newsletter|nichts (?:mehr )?verpassen|sie haben bereits ein|sie sind (?:noch )?(?:kein|bereits)|dieser (?:artikel|inhalt) ist|diesen artikel (?:weiter)?lesen|mit .{2,20}abo|bleiben sie|spenden|folgen sie uns)"
              + "|(?:abonnez|s['’]abonner|inscri(?:vez|re)|newsletter|recevez|déjà abonn|il vous reste|la suite (?:est|de cet)|cet article est réservé|article réservé|pour lire la suite|lisez la suite|soutenez|faites un don|faire un don|restez informé|ne manquez|suivez[- ]nous|créez (?:un|votre) compte)"
              + "|(?:suscr[ií]b|ap[uú]ntate|reg[ií]strate|bolet[ií]n|newsletter|¿ya eres|ya eres suscriptor|este (?:contenido|artículo) es|esta funcionalidad|para (?:seguir|continuar) leyendo|apoya|haz(?:te)? (?:socio|un donativo|una donación)|recibe (?:cada|en|las|la|nuestr)|síguenos|no te pierdas|únete|contenido exclusivo)"
              + "|(?:iscriviti|abbonati|newsletter|ricevi|sei già abbonat|registrati|questo (?:articolo|contenuto) è|per (?:continuare|leggere)|continua a leggere|sostieni|sostienici|seguici|resta aggiornat|non perder|dona ora|accedi)"
              + "|(?:подпи(?:шитесь|сывайтесь|саться)|рассылк|оформите|поддержите|читайте нас|следите|этот (?:материал|текст) (?:доступен|только)|чтобы (?:прочитать|продолжить)|продолжение доступно|войдите|зарегистрируйтесь|не пропустите)"
              + "|(?:اشترك|للاشتراك|سجل|النشرة|تابعنا|تابعونا|هذا المحتوى|ادعم|انضم|订阅|訂閱|关注|關注|扫码|登录后|登入後|会员|加入会员|注册|下载(?:客户端|app)|支持我们|この記事は|会員登録|無料登録|ニュースレター|メルマガ|続きを読むには|残り|購読|有料会員|フォロー|ログイン))",
          FLAGS);

  private LinkBoxes() {}

  /** Whether an element is one. */
  static boolean isOne(Element box) {
    String text = SmallBox.isShort(box, LONGEST) ? Words.oneLine(box.text()) : "";
    if (text.isEmpty()
        || text.length() > LONGEST
        || box.selectFirst("h1, blockquote, table, pre, figure figcaption, time[pubdate]")
            != null) {
      return false;
    }
    String first = first(box);
    int links = box.select("a").text().length();
    boolean hasForm = box.selectFirst("form, input, button") != null;
    boolean isHeading = first.length() <= LONGEST_HEADING && first.length() < text.length();
    if (isHeading && SeeAlso.isHeading(first)) {
      return links * 2 >= text.length() - first.length()
          || box.selectFirst("a") != null && links * 3 > text.length();
    }
    return asks(first) && (hasForm || box.selectFirst("a") != null && text.length() <= LONGEST / 2);
  }

  /** Whether a box begins with words that ask readers for something. */
  static boolean asks(Element box) {
    return asks(first(box));
  }

  private static boolean asks(String line) {
    return ASKS.matcher(line.replaceFirst("^[^\\p{L}\\p{N}¿]+", "")).lookingAt();
  }

  /** The words of the first element in it that has any. */
  private static String first(Element box) {
    for (Element e : box.getAllElements()) {
      if (e != box && !e.ownText().isBlank()) {
        return Words.oneLine(e.text());
      }
      if (e == box && !e.ownText().isBlank() && !e.children().isEmpty()) {
        String own = Words.oneLine(e.ownText());
        if (Words.oneLine(e.text()).startsWith(own.substring(0, Math.min(own.length(), 8)))) {
          return own;
        }
      }
    }
    return Words.oneLine(box.text());
  }
}
