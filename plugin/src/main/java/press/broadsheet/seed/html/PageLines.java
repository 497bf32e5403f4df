package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BarLine;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/** What short lines of web pages say that belong to the page and not to the article. */
final class PageLines {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int SHORT = 160;

  private static final Pattern FURNITURE =
      Pattern.compile(
          "member-only story|published in(?: .{2,40})?|(?:skip )?advertise?ments?(?: .{0,40})?|skip advertisement|anzeige|werbung|publicité|publicidad|pubblicità|reklame?|реклама|広告|广告|إعلان"
              + "|(?:story|article) continues (?:below|after).{0,60}|continue reading(?: below)?.{0,40}|loading\\W*"
              + "|(?:read|see|watch) (?:also|more|next)\\b.{0,120}|related(?: (?:articles?|stories|posts|content))?:?.{0,100}|you (?:might|may) also (?:like|be interested).{0,60}"
              + "|more on this(?: story)?:?.{0,80}|recommended(?: for you)?|lesen sie auch.{0,120}|mehr zum thema.{0,100}|lire aussi.{0,120}|à lire aussi.{0,120}|sur le même sujet.{0,100}"
              + "|(?:lee|leer|lea) también.{0,120}|te puede interesar.{0,100}|leggi anche.{0,120}|(?:leia|veja|confira) (?:também|mais|ainda).{0,120}|saiba mais.{0,120}|читайте также.{0,120}|lees ook.{0,120}|les også.{0,120}|läs också.{0,120}"
              + "|share(?: (?:this|full|on|via|article)\\b.{0,60})?|tweet(?: this)?|print(?: (?:this|article|page))?|copy link|save|bookmark|e-?mail(?: this)?|listen(?: to (?:this )?(?:article|story))?"
              + "|teilen|merken|drucken|artikel (?:anhören|drucken|teilen)|partager(?: .{0,40})?|imprimer|enregistrer|compartir(?: .{0,40})?|imprimir|condividi|stampa|поделиться|печать|версия для печати"
              + "|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram"
              + "|sign up (?:for|to) (?:our|the|receive)\\b.{0,120}|subscribe(?: (?:now|to|for|today)\\b.{0,120})?|get .{3,60} in your inbox.{0,60}|already a subscriber\\b.{0,60}"
              + "|this (?:article|story|content) is (?:for|only available to|available to|exclusive to)(?: \\w+)? (?:subscribers|members)\\b.{0,200}|you have .{0,20}(?:free )?articles? (?:left|remaining).{0,100}"
              + "|log ?in(?: .{0,40})?|register|continue|accept(?: all)?|close|back to top|zurück nach oben|nach oben|haut de page|reuse this content|report (?:this|an error).{0,40}"
              + "|\\d+ comments?|comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|read \\d+ comments|\\d+ shares?|(?:\\d+ )?min(?:ute)?s? read"
              + "|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|время чтения)\\W.{1,30}|\\d{1,3} (?:min(?:\\.|utes?|uten)?)(?: (?:read|lesezeit|de lecture|de lectura|di lettura))?"
              + "|(?:©|\\(c\\)|copyright|&copy;).{0,200}|all rights reserved\\.?|alle rechte vorbehalten\\.?|tous droits réservés\\.?|reproduction interdite.{0,80}"
              + "|zurück(?: zur? .{0,40})?|retour(?: (?:au|à) .{0,40})?|back to .{0,40}|volver(?: .{0,40})?|назад|на главную",
          FLAGS);
  private static final Pattern BARS = Pattern.compile(".*(?:[|·•»«›‹]|\\] ?\\[).*");
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:\\d+ )?(?:comments?|responses?|kommentare?|commentaires?|comentarios?|commenti|комментари[ийев]+|reacties|leave a (?:comment|reply)|\\d+ thoughts on .{1,200})(?: ?\\(\\d+\\))?:?",
          FLAGS);

  private static final Pattern COLOPHON =
      Pattern.compile(
          "(?:(?:any )?problems? (?:with|viewing|using) (?:this|the) (?:web ?)?(?:site|page)|(?:questions|comments|suggestions|feedback)(?:,? (?:and|or|&) (?:questions|comments|suggestions|feedback))*(?: (?:about|on|regarding) (?:this|the) (?:web ?)?(?:site|page)|\\? (?:e-?mail|contact|write))|(?:e-?mail|contact|write to) (?:the )?(?:webmaster|web ?editor|site ?owner)|(?:this )?(?:web ?)?(?:site|page)s? (?:is |are )?(?:maintained|managed|looked after|created|designed|built|run) by|you are visitor|besucher(?:zähler| seit| nr)|visitors? (?:number|no\\.?|since)|fragen (?:oder anregungen |und anregungen )?(?:zur|zu dieser) (?:seite|website|homepage)|diese (?:seite|homepage) (?:wird|wurde)|sie sind (?:der )?besucher|une question sur (?:le|ce) site|contact(?:er|ez) (?:le )?webmestre|vous êtes le \\d|visitantes?:|eres el visitante|problemi (?:con|su) (?:il|questo) sito|contatta il webmaster|powered by|proudly powered|(?:web)?site (?:by|design|design by|created by)|designed by|hosted by|webmaster|last (?:modified|updated by)|best viewed|page generated|this page (?:was|has been)|terms of (?:use|service)|privacy policy|not to be reproduced|reproduction (?:in whole|of this|without|interdite)|no part of this"
              + "|nachdruck|alle angaben ohne gewähr|impressum|datenschutz|verantwortlich(?:er)? (?:im sinne|für den inhalt|redakteur)|v\\.?i\\.?s\\.?d\\.?p|mit technologie von|erstellt mit|seite (?:drucken|empfehlen)"
              + "|toute reproduction|droits de reproduction|mentions légales|propulsé par|fièrement propulsé|site réalisé"
              + "|prohibida (?:su|la) reproducción|queda prohibida|reservados todos los derechos|todos los derechos|con tecnología de|funciona (?:con|gracias a)|aviso legal"
              + "|riproduzione (?:riservata|vietata)|è vietata la riproduzione|tutti i diritti|testata (?:registrata|giornalistica)|powered da|sito (?:realizzato|a cura)"
              + "|при (?:перепечатке|копировании|цитировании|использовании)|перепечатка|все права|учредитель|использование материалов|если вы (?:заметили|нашли|обнаружили) ошибку|заметили ошибку|нашли (?:ошибку|опечатку)|выделите .{0,30}ошибк|работает на|создание сайта"
              + "|جميع الحقوق|كل الحقوق|حقوق (?:النشر|الطبع)|يمنع (?:نسخ|إعادة)|版权(?:所有|声明)|版權所有|未经.{0,12}(?:授权|许可)|未經.{0,10}授權|本网(?:站)?(?:所有|转载)|转载请|免责声明|责任编辑|責任編輯|編集(?:部|者)|无断|無断(?:転載|複製)|記事・(?:写真|画像)の無断).*",
          FLAGS | Pattern.DOTALL);

  /** As weblogs end: in which category an entry was put, and when. */
  private static final Pattern FILED =
      Pattern.compile(
          "(?:this (?:entry|post|article) was (?:posted|published|filed|written)|(?:posted|filed) (?:in|under):? .{1,80}(?:[|·•,]| by | on | tagged )|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde .{0,60}(?:veröffentlicht|abgelegt|geschrieben|verschlagwortet|erstellt)|(?:cette entrée|ce (?:contenu|billet|message)|cet article) a été (?:publiée?|postée?)|esta entrada (?:fue|ha sido) publicada|questo (?:articolo|post) è stato (?:pubblicato|inserito)|questa voce è stata|запись (?:опубликована|размещена)|эта запись|هذه المقالة|(?:本条目|此条目|此文章)发布|この(?:投稿|記事|エントリー)は.{0,30}(?:カテゴリー|に投稿)).*",
          FLAGS | Pattern.DOTALL);

  /** Of what came out somewhere else before, which is a note of the source. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:first|originally|previously|zuerst|zuvor|ursprünglich|erstmals|initialement|d[’']abord|originellement|[aà] l[’']origine|première fois|originalmente|originariamente|inicialmente|primera vez|primero|prima volta|in origine|впервые|первоначально)\\b|[«„“《『「]|لأول مرة|في الأصل|最初|初出",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  private PageLines() {}

  /** Whether each line of the last paragraph of a page is of the page, and one of its links. */
  static boolean isFooter(Block block) {
    if (!(block instanceof Block.Paragraph p)
        || p.text().content().stream().noneMatch(Inline.Break.class::isInstance)
        || links(p.text().content()) == 0) {
      return false;
    }
    List<Inline> line = new ArrayList<>();
    List<Inline> all = new ArrayList<>(p.text().content());
    all.add(new Inline.Break());
    for (Inline piece : all) {
      if (!(piece instanceof Inline.Break)) {
        line.add(piece);
        continue;
      }
      Block one = new Block.Paragraph(new Phrase(line), Block.Hint.NONE, p.line());
      boolean isBlank = new Phrase(line).isBlank();
      if (!isBlank && !isNavigation(one) && !isFurniture(one) && !isColophon(one)) {
        return false;
      }
      line = new ArrayList<>();
    }
    return true;
  }

  /** Whether a line says in which category of a weblog an entry was put. */
  static boolean isFiled(Block block) {
    return block instanceof Block.Paragraph p
        && p.text().plain().length() <= 300
        && FILED.matcher(Words.oneLine(p.text().plain())).matches()
        && !ELSEWHERE.matcher(p.text().plain()).find();
  }

  /** Whether the last line of a page is about the page, its rights, and who made it. */
  static boolean isColophon(Block block) {
    if (!(block instanceof Block.Paragraph p) || p.hint() == Block.Hint.BIO) {
      return false;
    }
    String text = Words.oneLine(p.text().plain()).replaceFirst("^[(\\uFF08\\[*©\\s]+", "");
    return text.length() <= 260 && COLOPHON.matcher(text).matches();
  }

  /** Whether a block is a line of the page’s own. */
  static boolean isFurniture(Block block) {
    if (!(block instanceof Block.Paragraph p) || p.hint() == Block.Hint.BIO) {
      return false;
    }
    String text = Words.oneLine(p.text().plain());
    if (ButtonWords.areAll(p.text().plain())) {
      return p.text().content().stream().noneMatch(Inline.Picture.class::isInstance);
    }
    return text.length() <= 300
        && FURNITURE
            .matcher(text.replaceFirst("^[\\s\\p{So}\\p{Sm}>»›←→&&[^©]]+", "").strip())
            .matches()
        && (text.length() <= 40
            || !text.matches(".*[.!?…] .*[.!?…]$")
            || isLinked(p.text())
            || text.startsWith("©")
            || text.matches(
                "(?i)(?:this (?:article|story|content) is|you have|copyright|sign up|already).*"));
  }

  /** Whether a line is nothing but links, and what parts them. */
  static boolean isNavigation(Block block) {
    return block instanceof Block.Paragraph p
        && p.text().plain().length() <= SHORT
        && isLinked(p.text())
        && p.text().content().stream().noneMatch(Inline.Picture.class::isInstance)
        && !p.text().plain().strip().matches("https?://\\S+");
  }

  /** Whether most of a line is links. */
  static boolean isLinked(Phrase text) {
    int all = Words.of(text.plain()).length();
    int links = links(text.content());
    return all > 0 && links * 10 >= all * 8;
  }

  /** Whether a line is partly links, and short, as the lines under an article of old pages. */
  static boolean isMenu(Block block) {
    return block instanceof Block.Paragraph p
        && p.text().plain().length() <= SHORT
        && BARS.matcher(Words.oneLine(p.text().plain())).matches()
        && links(p.text().content()) * 3 > Words.of(p.text().plain()).length();
  }

  /** Whether a step on the way to the article says that one is there. */
  static boolean isHere(String step) {
    return step.strip()
        .matches(
            "(?iu)正文|本文|记事|記事|article|artikel|beitrag|noticia|articolo|статья|новость|الخبر|المقال");
  }

  /** Whether a line stands above the comments of readers. */
  static boolean isAboveComments(String line) {
    return COMMENTS.matcher(line.strip()).matches();
  }

  /** Whether a line is for the classifier to read. */
  static boolean isHeadLine(String line) {
    return line.length() <= 240
        && (BylineLine.parse(line).isPresent()
            || DateLine.parse(line).isPresent()
            || BarLine.parse(line).isPresent()
            || !PostedLine.parts(line).isEmpty());
  }

  /** A date at the end of a line that says other things too. */
  static Optional<ArticleDate> dateIn(String line) {
    String text = Words.oneLine(line.replaceAll("[·•|]", " "));
    if (text.length() > SHORT || !text.matches(".*\\d.*")) {
      return Optional.empty();
    }
    String[] words = text.split(" ");
    for (int from = 0; from < words.length; from++) {
      for (int to = words.length; to > from && to >= words.length - 4; to--) {
        String part =
            String.join(" ", java.util.Arrays.copyOfRange(words, from, to))
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .replaceFirst("[,;|)]+$", "");
        Optional<DateLine> date = part.matches(".*\\d.*") ? DateLine.parse(part) : Optional.empty();
        if (date.isPresent() && date.get().published().isPresent()) {
          return date.get().published();
        }
      }
    }
    return Optional.empty();
  }

  private static int links(java.util.List<Inline> content) {
    int sum = 0;
    for (Inline piece : content) {
      if (piece instanceof Inline.Link l) {
        sum += Words.of(new Phrase(l.content()).plain()).length() + 1;
      } else if (piece instanceof Inline.Strong s) {
        sum += links(s.content());
      } else if (piece instanceof Inline.Emphasis e) {
        sum += links(e.content());
      } else if (piece instanceof Inline.Marked m) {
        sum += links(m.content());
      }
    }
    return sum;
  }
}
