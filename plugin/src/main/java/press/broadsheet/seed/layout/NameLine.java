package press.broadsheet.seed.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * A name alone below a headline that is known as one: “Angus McRae, local democracy reporter”,
 * “from Margaret Ellwood, churchwarden”, right above the text or a date.
 */
final class NameLine {

  private static final int MAX_CHARS = 110;
  private static final int MAX_ADDED = 70;
  private static final int LEAST_TEXT = 80;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final Pattern LINE =
      Pattern.compile(
          "(?U)^(?:(?:from|de|di|du|von|par|por|da|от)\\s)?(?<name>"
              + WORD
              + "(?: (?:(?:von|van|de|der|den|da|di|del|della|du|la|le|bin|al|zu|ten|y|st\\.) ){0,2}"
              + WORD
              + "){1,3})(?<added>(?:\\s*[,|·/]\\s*|\\s+[–—-]\\s+)[^.!?:;]{2,70})?$");
  private static final Pattern ARABIC =
      Pattern.compile(
          "^(?<name>\\p{IsArabic}{2,15}(?: \\p{IsArabic}{2,15}){1,2})(?<added>\\s*[,،|/]\\s*.{2,40}|\\s+[–—-]\\s+.{2,40})?$");

  private static final Pattern HAN =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,3}[ \u3000]\\p{IsHan}{1,3}");

  /** With these begin headlines and deks, and no names. */
  private static final Set<String> NEVER_FIRST =
      Set.copyOf( // some words are in several languages
          List.of(
              ("a an the of in on at to for from with without and or but how why what when where who no not new old all more most one two three four five six seven eight nine ten my our your his her their this that these those is are was it"
                      + " der die das den dem ein eine einen einer kein keine wie warum was wer wo wenn mit ohne für im am auf aus zum zur neue neuer neues alte zwei drei vier fünf"
                      + " le la les un une des du en au aux pour avec sans comment pourquoi où quand deux trois quatre"
                      + " el los las unos unas cómo por qué para con sin en dos tres cuatro nuevo nueva"
                      + " il lo gli uno i per con senza come perché nel nella due tre quattro nuovo nuova"
                      + " как почему что кто где для без на по в два две три четыре новый новая")
                  .split(" ")));

  private NameLine() {}

  /**
   * The line as byline, and what else stands in it; empty if it is something else.
   *
   * @param next what stands below; may be empty
   * @param others all other text
   */
  static Optional<Part.Para> of(Part.Para p, String next, List<String> others) {
    String text = p.plain().strip();
    boolean isAbove =
        next.length() * (HAN.matcher(text).matches() ? 2 : 1) >= LEAST_TEXT
            || !next.isEmpty()
                && (DateLine.parse(next).isPresent() || BylineLine.parse(next).isPresent());
    boolean isSubject =
        BylineLine.parse(next)
            .filter(b -> b.authors().stream().anyMatch(a -> a.role().isEmpty()))
            .isPresent(); // the name below is the author’s
    if (text.length() > MAX_CHARS || !isAbove || isSubject) {
      return Optional.empty();
    }
    if (HAN.matcher(text).matches() && others.stream().noneMatch(o -> o.contains(text))) {
      return Optional.of(p.as(StyleMeaning.of(StyleMeaning.Role.BYLINE)));
    }
    Matcher latin = LINE.matcher(text);
    Matcher arabic = ARABIC.matcher(text);
    boolean isArabic = arabic.matches() && DateLine.parse(next).isPresent();
    if (!latin.matches() && !isArabic) {
      return Optional.empty();
    }
    String name = isArabic ? arabic.group("name") : latin.group("name");
    String added = isArabic ? arabic.group("added") : latin.group("added");
    String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
    boolean isOne =
        !NEVER_FIRST.contains(first)
            && !isShouted(name)
            && (added == null || added.length() <= MAX_ADDED && isTitleOrPlace(added))
            && others.stream().noneMatch(o -> o.indexOf(name) > 0)
            && BylineLine.names(name).isPresent();
    if (!isOne) {
      return Optional.empty();
    }
    int start = text.indexOf(name);
    String line = start > 0 ? text.substring(start) : text;
    return Optional.of(
        new Part.Para(
            StyleMeaning.of(StyleMeaning.Role.BYLINE),
            start > 0 ? Phrase.of(line) : p.text(),
            p.look(),
            p.place()));
  }

  /** A job has small letters, a place few words, and neither has figures. */
  private static boolean isTitleOrPlace(String added) {
    String words = added.replaceFirst("^\\s*[,،|·/–—-]\\s*", "");
    return !words.matches(".*\\d.*") && words.split("\\s+").length <= 8;
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT))
        && name.split(" ").length > 2;
  }
}
