package press.broadsheet.seed.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import press.broadsheet.seed.Draft;

/**
 * Takes out of a mail in HTML what newsletters put around a text: the link to the browser, logos,
 * buttons, links to social media and to the list; a small line below a picture becomes its caption.
 */
final class Newsletter {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX_LINE = 300;
  private static final int MAX_CAPTION = 400;

  private static final Pattern BROWSER =
      Pattern.compile(
          ".{0,60}?\\b(?:(?:view|read|open|see)\\b.{0,30} (?:in (?:your |a |the )?browser|online)|(?:web|browser|online) ?-?version|trouble (?:viewing|reading)|(?:not|doesn[’']t) displaying? (?:correctly|properly)"
              + "|im (?:web-?)?browser (?:ansehen|öffnen|lesen|anzeigen|betrachten)|(?:online|web)-?(?:version|ansicht)|nicht richtig (?:dargestellt|angezeigt)"
              + "|(?:voir|lire|ouvrir|afficher|consulter)\\b.{0,40} (?:navigateur|en ligne)|version en ligne"
              + "|ver(?:lo|la)? .{0,30}navegador|versión (?:web|online|en línea)|(?:visualizza|leggi|apri|vedi)\\b.{0,40} (?:browser|online)|versione (?:web|online)"
              + "|(?:открыть|читать|посмотреть|смотреть)\\b.{0,30} (?:браузере|онлайн)|веб-версия)\\b.{0,60}"
              + "|.{0,20}(?:在浏览器(?:中)?(?:查看|打开)|在線閱讀|在线(?:阅读|查看)|ブラウザで(?:表示|見る|開く)|عرض في المتصفح|افتح في المتصفح).{0,20}",
          FLAGS);

  private static final Pattern BUTTON =
      Pattern.compile(
          "[\\W_]*(?:(?:please )?(?:donate|give|subscribe|unsubscribe|sign up|join(?: us)?|share|tweet|like|follow(?: us)?|forward|reply|read more|learn more|find out more|continue reading|get the app|download|buy|shop|book|register|upgrade|support us|contact us|leave a comment|comment|manage|update|privacy|terms|preferences|facebook|twitter|x|instagram|linkedin|youtube|mastodon|bluesky|threads|tiktok|whatsapp|telegram|rss|website|web site|home|imprint)\\b.{0,40}"
              + "|(?:jetzt )?(?:spenden|abonnieren|abbestellen|abmelden|anmelden|teilen|weiterleiten|weiterlesen|mehr (?:lesen|erfahren)|folgen|impressum|datenschutz|kontakt|newsletter|zur website)\\b.{0,40}"
              + "|(?:faire un don|je donne|donner|s[’']abonner|se désabonner|se désinscrire|partager|transférer|lire la suite|en savoir plus|suivez-nous|mentions légales|confidentialité|nous contacter)\\b.{0,40}"
              + "|(?:donar|dona|suscr[ií]b\\w*|darse de baja|compartir|reenviar|leer más|seguir leyendo|síguenos|aviso legal|privacidad)\\b.{0,40}"
              + "|(?:dona(?: ora)?|iscriviti|annulla (?:l[’'])?iscrizione|cancellati|disiscriviti|condividi|inoltra|leggi (?:tutto|di più)|continua a leggere|seguici|privacy)\\b.{0,40}"
              + "|(?:пожертвовать|подписаться|отписаться|поделиться|переслать|читать (?:далее|дальше)|поддержать)\\b.{0,40}"
              + "|(?:تبرع|اشترك|إلغاء الاشتراك|شارك|اقرأ المزيد).{0,30}|(?:捐款|捐赠|订阅|退订|取消订阅|分享|转发|阅读更多|查看更多|関注).{0,12}|(?:寄付|購読|登録|解除|配信停止|シェア|続きを読む|もっと見る).{0,12})",
          FLAGS);

  private static final Pattern LOGO =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:logos?|header|banner|masthead|en-?t[eê]te|kopf(?:zeile|grafik)?|cabecera|testata|intestazione|spacer|divider|separator|pixel|tracking|icons?|icone?|facebook|twitter|instagram|linkedin|youtube|whatsapp|telegram|footer|signature|badge|button|btn|app-?store|google-?play)(?:[^a-z]|$)");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?i)font-size\\s*:\\s*(?:[4-9]|1[0-2])(?:\\.\\d+)?p[xt]|font\\s*:[^;]{0,40}\\b(?:9|1[0-2])p[xt]");

  private Newsletter() {}

  /** Takes it out. */
  static void clear(Element body, List<Draft.Dropped> dropped) {
    captions(body);
    for (Element image : body.select("img")) {
      if (isLogo(image)) {
        image.remove();
      }
    }
    for (Element line : body.select("td, th, p, div, span, li, center, a, h5, h6, small")) {
      String text = line.text().strip();
      if (line.closest("body") == null || text.isEmpty() || text.length() > MAX_LINE) {
        continue;
      }
      boolean isLeaf = line.select("p, td, div, li, h1, h2, h3, h4, table").size() <= 1;
      if (isLeaf
          && line.selectFirst("a[href]") != null
          && (isBrowser(line, text) || areButtons(line))) {
        dropped.add(new Draft.Dropped(text, "links of the newsletter"));
        line.remove();
      }
    }
  }

  private static boolean isBrowser(Element line, String text) {
    return text.length() <= 140
        && BROWSER.matcher(text).matches()
        && line.selectFirst("img") == null;
  }

  /** Whether a line is nothing but links that lead away from the text. */
  private static boolean areButtons(Element line) {
    if (line.normalName().matches("a|span") && !isAlone(line)) {
      return false;
    }
    Elements links = line.select("a[href]");
    if (line.normalName().equals("a")) {
      links = new Elements(line);
    }
    int said = links.stream().mapToInt(a -> a.text().length()).sum();
    int own = line.text().replaceAll("[|·•,/\\s–—-]+", "").length();
    int linked =
        links.stream().mapToInt(a -> a.text().replaceAll("[|·•,/\\s–—-]+", "").length()).sum();
    return said > 0
        && own == linked
        && links.stream()
            .allMatch(a -> a.text().isBlank() || BUTTON.matcher(a.text().strip()).matches());
  }

  /** Whether nothing else stands in the line of an element. */
  private static boolean isAlone(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.text().strip().equals(element.text().strip())
        && parent.childNodes().stream().noneMatch(n -> n instanceof TextNode t && !t.isBlank());
  }

  private static boolean isLogo(Element image) {
    String src = image.attr("src").replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
    String names = src + " " + image.attr("alt") + " " + image.className() + " " + image.id();
    boolean isTiny =
        image.attr("width").matches("(?:[1-9]|[1-4]\\d)(?:px)?")
            || image.attr("height").matches("[1-9](?:px)?|1\\d(?:px)?");
    return isTiny || LOGO.matcher(names.replace('_', '-')).find();
  }

  /** A row of a table with a picture alone, and one with small letters below it. */
  private static void captions(Element body) {
    for (Element image : body.select("td img, div > img, p > img")) {
      Element row = image.closest("tr, div, p");
      Element next = row == null ? null : row.nextElementSibling();
      if (row == null || next == null || row.hasText() || isLogo(image)) {
        continue;
      }
      String text = next.text().strip();
      boolean isSmall =
          SMALL.matcher(next.attr("style")).find()
              || next.select("[style]").stream()
                  .anyMatch(
                      e -> SMALL.matcher(e.attr("style")).find() && e.text().strip().equals(text))
              || next.select("small, i, em").stream().anyMatch(e -> e.text().strip().equals(text));
      if (isSmall
          && !text.isEmpty()
          && text.length() <= MAX_CAPTION
          && next.selectFirst("img, h1, h2, h3") == null) {
        Element figure = new Element("figure");
        figure.appendChild(image.clone());
        figure.appendElement("figcaption").text(next.text());
        image.replaceWith(figure);
        next.remove();
      }
    }
  }
}
