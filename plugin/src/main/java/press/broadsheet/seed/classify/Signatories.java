package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those who sign an open letter together, one on each line, below “Signed,”. */
final class Signatories {

  private static final int REACH = 40;
  private static final int MAX_LINE = 140;
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?iu)(?:signed(?: by)?|signatories|(?:the )?undersigned|signatures"
              + "|(?:die )?(?:erst)?unterzeichne(?:nden|r|rinnen|r:innen|rinnen und unterzeichner|t(?: von)?)|gezeichnet|unterschriften"
              + "|(?:les )?(?:premiers )?signataires|signé(?:e|s|es)?(?: par)?"
              + "|(?:los )?(?:abajo )?firmantes|firman|firmado(?: por)?|suscriben|firmas"
              + "|(?:i )?firmatari|firmato(?: da)?|hanno firmato|sottoscrivono|firme"
              + "|подписали|подписи|подписанты|подписались|الموق[عّ]+ون(?: أدناه)?|التوقيعات|التواقيع"
              + "|签名|签署人|联署人|联名|連署人|署名者|賛同者|呼びかけ人)\\s*[,:.،\\uFF0C\\uFF1A]?");
  private static final Pattern NAMED =
      Pattern.compile("(?<name>[^,;(،–—]{3,50}?)(?<rest>\\s*(?:[,،(]|\\s[–—-]\\s).*)?[.;]?");

  private Signatories() {}

  /** Takes them; false if no such list closes the text. */
  static boolean take(Findings found, Manuscript text) {
    int above = text.size() - 2;
    while (above > 0 && !ABOVE.matcher(text.plain(above)).matches()) {
      above--;
      if (above < text.size() - REACH) {
        return false;
      }
    }
    if (above < 1) {
      return false;
    }
    List<String> lines = new ArrayList<>();
    for (int i = above + 1; i < text.size(); i++) {
      lines.addAll(text.lines(i));
    }
    if (lines.size() < 2 || !lines.stream().allMatch(l -> name(l).isPresent())) {
      return false;
    }
    found.said(text.plain(above));
    for (String line : lines) {
      String name = name(line).orElseThrow();
      BylineLine.names(name).ifPresent(b -> found.byline(name, b));
      String rest = line.substring(line.indexOf(name) + name.length());
      if (!rest.isBlank()) {
        found.drop(rest, "part of the signature");
      }
    }
    found.assume("authors");
    while (text.size() > above) {
      text.removeLast();
    }
    return true;
  }

  private static Optional<String> name(String line) {
    Matcher m = NAMED.matcher(line.strip());
    return line.length() <= MAX_LINE && m.matches() && isName(m.group("name").strip())
        ? Optional.of(m.group("name").strip())
        : Optional.empty();
  }

  private static boolean isName(String text) {
    String plain = text.replaceFirst("^(?:(?:Dr|Prof|Rev|Sr|Fr|St|Mr|Mrs|Ms|Dra|Sra)\\.\\s?)+", "");
    return PersonName.isPlainly(plain) && BylineLine.names(text).isPresent();
  }
}
