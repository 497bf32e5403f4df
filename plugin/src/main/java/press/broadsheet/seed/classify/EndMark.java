package press.broadsheet.seed.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs with which newsrooms close a text: “###”, “-30-”, “ENDS”, “■”. */
public final class EndMark {

  private static final int MAX = 50;

  private static final Pattern LINE =
      Pattern.compile(
          "#{1,6}|# # #|ends|[-–—*+=#~(\\[]*\\s?(?i:end of (?:copy|story|text|article|release|transmission|document|file)|the end|end here|ends here|story ends|copy ends|all ends|end item|ende der (?:mitteilung|meldung|pressemitteilung|durchsage)|fin (?:du communiqué|del comunicado|de la nota|de transmisión)|fine (?:comunicato|del comunicato|articolo)|конец (?:сообщения|текста|статьи)|نهاية (?:البيان|الخبر|المقال)|全文终|全文終|本文完|本篇完|正文完|おしまい|終わり|ende des (?:artikels|textes|beitrags)|fin (?:de l[’']article|del artículo|del texto|de cita|du texte)|fine (?:testo|del testo|lancio)|quote ends|message ends|text ends|نهاية النص|انتهى (?:البيان|الخبر|النص))\\s?[-–—*+=#~)\\].]*|[-–—]\\s?0\\s?[-–—]|x{3,}|[-–—~*( ]{0,3}[oO0]{3}[-–—~*) ]{0,3}|[-–—~*( ]{0,3}oOo[-–—~*) ]{0,3}|♦(?:\\s?♦)*|(?:\\+{2,}|={2,}|~{2,})\\s?(?i:ende?s?)\\s?(?:\\+{2,}|={2,}|~{2,})|[-–—]\\s?30\\s?[-–—]|\\*\\s?\\*\\s?\\*|\\*{4,}|[-–—]\\s?[-–—]\\s?[-–—]+"
              + "|[-–—*+=#~(\\[]{0,4}\\s?(?:END|ENDS|End|Ends|ENDE|Ende|FIN|Fin)\\s?[-–—*+=#~)\\].]{0,4}"
              + "|\\((?:end|ends)\\)|[-–—]\\s?ends?\\s?[-–—]|[■◼□∎▪◆●⬛]"
              + "|[-–—*+=#~(\\[\\uFF08【]{0,4}\\s?(?:انتهى|النهاية|以上|完|终|終|了|おわり|全文完|[Кк]онец|КОНЕЦ|[Ff]ine|FINE|NNNN)\\s?[-–—*+=#~)\\].\\uFF09】]{0,4}");
  private static final Pattern AT_END =
      Pattern.compile(
          "\\s*[■◼∎⬛]$|\\s+(?:-30-|###|#)$|\\s*[(\\uFF08【\\[](?:全文)?(?:完|终|終|了|おわり|終わり)[)\\uFF09】\\]]$|\\s*[(\\[](?i:ends?|ende|fin|fine|конец|انتهى)[)\\]]$");

  /** Signs that can stand for nothing else, and so also before what follows the text. */
  private static final Pattern WORD =
      Pattern.compile(
          "ENDS|ENDE|[-–—]\\s?30\\s?[-–—]|[-–—*=+~(\\[]{1,4}\\s?(?i:ends?|ende|fine?|конец|انتهى|النهاية)\\s?[-–—*=+~)\\]]{1,4}|[(\\uFF08【\\[](?:全文)?(?:完|终|終|了|以上|おわり)[)\\uFF09】\\]]");

  private static final Pattern NOTES =
      Pattern.compile(
          "(?is)(?:notes?(?: to | for )(?:the )?editors?|editors?[’']?s?[’']? notes?"
              + "|(?:press |media )?contacts?|(?:press|media) (?:enquiries|inquiries|office)"
              + "|(?:for )?(?:more|further) information|about |background|hinweise?|kontakt"
              + "|notes? aux|notas? ).*");

  private EndMark() {}

  /** Whether a line closes the text although something follows it, such as “Notes to editors”. */
  static boolean isBefore(String line, String next) {
    String mark = line.strip();
    return WORD.matcher(mark).matches() || isOne(mark) && NOTES.matcher(next.strip()).matches();
  }

  /** Whether a line is such a sign and nothing else. */
  public static boolean isOne(String line) {
    String mark = line.strip();
    return mark.length() <= MAX && LINE.matcher(mark.replaceAll("[\\s\\u3000]+", " ")).matches();
  }

  /** The sign that closes the last sentence of a paragraph, with the space before it; or empty. */
  static String closing(String paragraph) {
    Matcher m = AT_END.matcher(paragraph);
    return m.find() ? m.group() : "";
  }
}
