package press.broadsheet.seed.classify;

import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * What a writer says to the desk above the headline: “Hi Ana, here’s the ferry piece”, or anything
 * above a rule that the headline stands under.
 */
final class DeskLetter {

  private static final int MAX = 400;
  private static final int REACH = 7;

  /** Words with which writers hand in what they wrote. */
  private static final Pattern OF_PIECE =
      Pattern.compile(
          "(?iu)\\b(?:here(?:[’']s| is| are| comes?)|attached|enclosed|as (?:promised|discussed|agreed|requested)|please find|my (?:piece|column|copy|story|report|review|article|contribution)|for (?:the )?(?:next|this|\\p{L}+) (?:issue|edition|number|newsletter)"
              + "|(?:hier|anbei|nachfolgend|unten) (?:kommt|kommen|ist|sind|finde\\p{L}*|der|die|das|mein\\p{L}*)|anbei|im anhang|wie (?:besprochen|versprochen|vereinbart|abgesprochen)|für (?:den|die|das) (?:gemeindebrief|nächste|kommende|ausgabe|heft|zeitung|seite|newsletter)"
              + "|voici|voilà (?:le|la|mon|ma)|ci-joint\\p{L}*|ci-dessous|comme (?:convenu|promis)|en pièce jointe|mon (?:papier|texte|article)"
              + "|(?:te|le|les|os) (?:mando|envío|paso|dejo|adjunto)|aquí (?:va|tienes?|está)|ahí (?:va|te va)|adjunto|como (?:acordamos|quedamos|prometí|hablamos)"
              + "|ecco(?:ti|vi|le)?|in allegato|allego|come (?:d[’']accordo|promesso|concordato|da accordi)|(?:ti|vi|le) (?:mando|invio|giro)"
              + "|высылаю|отправляю|присылаю|посылаю|вот (?:текст|материал|заметка|статья|колонка)|во вложении|как (?:договаривались|обещал[а]?))(?!\\p{L})"
              + "|أرسل|أرفق|مرفق|تجدون|إليكم|إليك|كما (?:اتفقنا|وعدت)|附上|[发發奉]上|稿[件子]|[请請]查收|如[约約]|お送り|送付|原稿|添付|ご確認|次号");

  private DeskLetter() {}

  /** Takes it; false if the first block is anything else. */
  static boolean take(Findings found, Manuscript text) {
    int end = ruleBelow(text);
    if (end == 0 && isGreeting(text)) {
      end = 1;
    }
    if (end == 0) {
      end = letter(text);
    }
    for (int i = 0; i < end; i++) {
      String words = text.words(0);
      if (!words.isBlank() && !Look.isRule(words)) {
        found.drop(words, "note to the desk");
      } else {
        found.said(words);
      }
      text.removeFirst();
    }
    return end > 0;
  }

  /** Where a letter ends that greets, speaks of the piece, and has the headline right below. */
  private static int letter(Manuscript text) {
    if (!Greeting.isAlone(text.plain(0)) && !Greeting.begins(text.plain(0))) {
      return 0;
    }
    boolean speaksOfPiece = false;
    int i = 0;
    for (; i < Math.min(REACH, text.size() - 2); i++) {
      String words = text.plain(i);
      boolean isPart =
          i == 0
              || words.matches("(?s).*[.!?。！？…]$") && words.length() <= MAX
              || SignOff.isOne(words);
      if (!isPart || words.isEmpty()) {
        break;
      }
      speaksOfPiece |= OF_PIECE.matcher(words).find();
    }
    if (speaksOfPiece
        && i + 2 < text.size()
        && SignOff.isOne(text.plain(i - 1))
        && text.plain(i).split("\\s+").length < 3
        && PersonName.isName(text.plain(i))) {
      i++; // who writes
    }
    String headline = text.plain(i);
    boolean isHeadline =
        HeadlineLook.isHeadline(headline)
            && headline.length() < MAX / 3
            && !headline.matches("(?su).*[.。,]$");
    return speaksOfPiece && isHeadline ? i : 0;
  }

  /** A greeting with a headline right under it, which a letter to print has not. */
  private static boolean isGreeting(Manuscript text) {
    String first = text.plain(0);
    String next = text.plain(1);
    return text.size() > 3
        && first.length() <= MAX
        && Greeting.begins(first)
        && (first.indexOf(' ') > 0 && first.matches("(?su).*[,!.:\\uFF0C。！].*"))
        && HeadlineLook.isHeadline(next)
        && next.length() < MAX / 3
        && !next.matches("(?su).*[.。,]$")
        && (text.plain(2).length() > next.length() || BylineLine.parse(text.plain(2)).isPresent());
  }

  /** Where the blocks end that stand above a rule near the top and read as a note. */
  private static int ruleBelow(Manuscript text) {
    for (int i = 1; i < Math.min(REACH, text.size() - 3); i++) {
      boolean isRule = text.block(i) instanceof Block.Rule || Look.isRule(text.plain(i));
      if (isRule) {
        boolean isNote =
            text.plain(0).length() <= MAX
                && (text.plain(i - 1).matches("(?su).*[.!?。！]$") || Greeting.begins(text.plain(0)));
        boolean isHeadline =
            HeadlineLook.isHeadline(text.plain(i + 1))
                && !text.plain(i + 1).matches("(?su).*[.。]$");
        return isNote && isHeadline ? i + 1 : 0;
      }
    }
    return 0;
  }
}
