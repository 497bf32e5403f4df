package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wires put around a report for machines and desks: numbers, keywords, priorities, the stage
 * of a report, notes to editors, and the time at which it was sent.
 */
final class WireCodes {

  private static final int MAX = 180;
  private static final int FLAGS = Pattern.UNICODE_CASE;

  /** The stage of a report: “1st Ld-Writethru”, “2ndlead”, “Zusammenfassung 1030”, “3ROUNDUP”. */
  private static final String STAGE =
      "(?i:\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:ld|lead|add|update|writethru|write-?through|roundup)s?(?:[ -]?(?:writethru|write-?through|w-?t))?|(?:first|second|third|fourth|fifth) (?:lead|add|update)|lead(?:all|-all)?|(?:update|refile|corrected|recasts?|wrapup|insight|analysis|rpt|clarified|adds|refiles|recrop|repeats|repetition|advance|adv|optional|urgent|bulletin|flash|advisory|schedule|budget|snap|alert)(?: \\d{1,2})?|zusammenfassung(?: \\d{3,4})?|(?:neu|ergänzt|aktualisiert|berichtigung|wiederholung|vorausmeldung|kurzfassung|langfassung|eilmeldung)(?:\\s*:.{0,80})?|(?:résumé|synthèse|papier général|lead général|encadré|actualisé|avance)|(?:resumen|ampliación|crónica|avance)(?: \\d)?|(?:riepilogo|rpt|punto)(?: \\d)?)";

  private static final Pattern STRONG =
      Pattern.compile(
          "[a-z]\\d{3,4}" // a0518
              + "|[a-z] [a-z] \\S.{0,60}\\d{2,4}" // d i BC-Dam-Inquiry 03-04 0124
              + "|\\^.{2,120}|.{2,120}<" // ^BC-Dam-Inquiry, 1st Ld-Writethru<
              + "|(?:BC|PM|AM|AP|EU|UK|US|CP|PA)-[\\p{L}\\d][\\p{L}\\d'’/&-]*(?:[,-–— ].{0,80})?"
              + "|[\\p{L}\\d'’]+(?:[-/][\\p{L}\\d'’]+){1,5},\\s?"
              + STAGE
              + "(?:,.{0,40})?"
              + "|(?:b|l|s|i|n)d[a-z]\\d{4}\\b.{0,40}" // bdt0417 4 vm 210 dpa 1123
              + "|[\\p{Lu}][\\p{L}]+(?:/[\\p{Lu}][\\p{L}]*){1,5}/|[\\p{Lu}][\\p{L}]+(?:/[\\p{Lu}][\\p{L}]+){2,5}" // Schifffahrt/Kurioses/
              + "|[\\p{Lu}\\d]{2,}(?:-[\\p{Lu}\\d]{2,})*/[\\p{Lu}\\d]+(?:[-/][\\p{Lu}\\d]{2,})*(?: \\("
              + STAGE
              + "\\))?" // BRACK-PORT/STRIKE (UPDATE 2)
              + "|\\p{Ll}+(?:[-_][\\p{Ll}\\d]+){1,5}" // court-baker-sentencing
              + "|ZCZC.{0,40}|NNNN|[A-Z]{1,3} [A-Z]{3} [A-Z]\\d{2}(?: \\w{3,5})?|R [A-Z]{3} .{2,30}"
              + "|(?:[A-Z]{2,4}(?:/[A-Z]{2,4}){0,2}-)?\\d{2}-[A-Z]{3}(?:-\\d{2})? \\d{2}[:.]\\d{2}(?: ?N{3,4})?"
              + "|\\d{6} ?(?:[A-Z]{3,4} )?\\p{L}{3} ?\\d{2,4}(?: ?(?:GMT|UTC))?" // 041123 Mär 26
              + "|[A-Z]{2,4}-[A-Z]{2,3}-\\d{2}-\\d{2}-\\d{2} \\d{4}[A-Z]{0,4}<?"
              + "|\\(\\(.{3,150}\\)\\)" // ((ines.okafor@wire.example; +44 20 …))
              + "|\\d{3,4} ?(?:GMT|EST|EDT|CST|CDT|PST|PDT|BST|CET|CEST|MEZ|MESZ|UTC)(?: \\d{2}-\\d{2}-\\d{2,4})?"
              + "|(?:\\p{Ll}{1,4}(?:[/-]\\p{Ll}{1,4}){0,4}|[A-Z]{2,4}(?:/[A-Z]{2,4}){1,4})[ -]\\d{4} ?(?:GMT|UTC|EST|EDT|CET|CEST|MEZ|MESZ|BST)?(?: ?\\w{3} ?\\d{2})?"
              + "|(?:Words?|Length)[:-]? ?\\d{2,4} ?(?:words)?",
          FLAGS);

  /** What is one only in company of such lines. */
  private static final Pattern WEAK =
      Pattern.compile(
          "[(*\\[]?"
              + STAGE
              + "[)*\\]]?"
              + "|\\d{5,9}" // EFE 1010432
              + "|[A-Z]{2,6}\\d?(?:-[A-Z]{2,4}){1,2}" // PSA-TRS
              + "|[A-Z]{2,5}[-/ ]\\p{Ll}{2,4}[-/ ]\\d{3,4}" // ICP-va/1710
              + "|\\p{Ll}{2,4}(?:-\\p{Ll}{2,4})?(?:/\\p{Ll}{1,4}(?:-\\p{Ll}{2,4})?){1,4}" // str-kat/ml/lc
              + "|(?:dpa|epd|kna|apa|sda|sid|afp|ats|rtr)[ /-](?:\\p{Ll}{2,4}[ /-]){1,4}.{0,20}"
              + "|[\\p{Lu}][\\p{L}]+/" // Schifffahrt/
          ,
          FLAGS);

  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:(?:with|attn|attention)(?: editors?)?\\s*[:–—-]|eds?(?:itors?)?(?: note)?\\s*:|editors[’']? (?:note|advisory)\\s*:|attention editors|(?:media )?advisory to editors|with (?:photos?|graphics?|video|ap photos?|afp photos?)(?: by .{2,30})?[.:]?$|(?:photo|video|graphic|audio)s? (?:available|attached|planned|moved|to (?:follow|come)|on the wire|upcoming)|for (?:global distribution|use by .*|release .*papers?)|(?:subs?|updates?|adds?|incorporates|recasts|corrects|clarifies|trims|deletes|minor edits)\\b.{0,60}\\b(?:grafs?|graphs?|paras?|paragraphs?|quotes|background|details|byline|throughout|headline|lede?)\\b"
              + "|(?:achtung|hinweis|an die) redaktion(?:en)?\\b|(?:notre|note aux) (?:abonnés|rédactions)|(?:atención|nota a) (?:editores|redacciones)|внимани[ею] редакций).{0,140}");
  private static final Pattern BEFORE_HEADLINE =
      Pattern.compile(
          "^(?<code>(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|EXCLUSIVE|ANALYSIS|INSIGHT|FACTBOX|BRIEF|TIMELINE|TABLE|PRESS DIGEST|LEAD|ROUNDUP|RECAP|\\d{1,2}(?:ST|ND|RD|TH) LEAD|URGENT|ALERT|EILMELDUNG|ROUNDUP/AKTUALISIERT)(?: ?\\d{1,2})?)(?:[-:]| - ))(?<title>\\S.*)$");

  private boolean isWire;

  /** Why a line is left out of the head; empty if it may be text. */
  Optional<String> reason(String line) {
    boolean isOne = isOne(line, isWire) && !Rubrics.isOne(line);
    isWire |= isOne;
    return isOne ? Optional.of("code or note of the wire") : Optional.empty();
  }

  /**
   * Whether a line is one.
   *
   * @param isWire whether the text is known to come from a wire
   */
  static boolean isOne(String line, boolean isWire) {
    String text = line.strip();
    return !text.isEmpty()
        && text.length() <= MAX
        && text.indexOf('\n') < 0
        && (STRONG.matcher(text).matches()
            || NOTE.matcher(text).matches()
            || isWire && WEAK.matcher(text).matches());
  }

  /** A headline without the stage before it: “UPDATE 1-Ferry stops”; empty if it has none. */
  static Optional<String> headline(String line) {
    Matcher m = BEFORE_HEADLINE.matcher(line);
    return m.matches() ? Optional.of(m.group("title")) : Optional.empty();
  }
}
