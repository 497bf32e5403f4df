package press.broadsheet.seed.classify;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;
import press.broadsheet.seed.Block;

/** Finds the headline, with the kicker above it. */
final class Headline {

  private static final Pattern CORNERED = Pattern.compile("^[【\\[［](.{1,10})[】\\]］]\\s*(\\S.+)$");

  /** “OPINION | Give them the vote”, “TRIBUNE. « Fermer … »”, “Analysis — Why …” */
  private static final Pattern LED =
      Pattern.compile(
          "^(?<word>[\\p{L}\\p{M}'’ &-]{2,24}?)(?:\\s*[|\\uFF5C│]\\s*|\\s+[–—/·•-]\\s+|\\.\\s+(?=[«“„\"\\p{Lu}]))(?<title>\\S.{4,})$");

  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:\\+{2,}|\\*{2,}|={2,}|-{2,}|~+)\\s*([^+*=~]{8,}?)\\s*(?:\\+{2,}|\\*{2,}|={2,}|-{2,}|~+)$");

  /** “ANALYSIS: Why the tariff will not last” */
  private static final Pattern LED_BY_COLON =
      Pattern.compile(
          "^(?<word>[\\p{L}\\p{M}'’ &-]{2,24}?)\\s?[:\\uFF1A]\\s*(?<title>[^\\p{Ll}\\s].{4,})$");

  private final Findings found;
  private final Manuscript text;
  private final HeadFields fields;
  private final boolean marksHeadings;
  private final Map<Block, HeadRole> roleOf = new IdentityHashMap<>();

  Headline(Findings found, Manuscript text, HeadFields fields, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.fields = fields;
    this.marksHeadings = marksHeadings;
  }

  /** Takes it; false if the text has none of its own. */
  boolean take() {
    if (!marksHeadings && text.size() > 2 && text.block(0) instanceof Block.Heading h) {
      String word = h.text().plain();
      if (Rubrics.isOne(HeadlineLook.kickerWord(word))) {
        kicker(word); // underlined in plain text
        text.removeFirst();
      }
    }
    if (text.block(0) instanceof Block.Heading h) {
      return heading(h);
    }
    if (text.size() < 2 || marksHeadings && !text.isStressed(0)) {
      return false;
    }
    String first = text.plain(0);
    if (!found.meta.title.isEmpty()) {
      boolean isRepeated = Look.sameWords(found.meta.title, first);
      if (isRepeated) {
        text.removeFirst();
      }
      return isRepeated;
    }
    List<HeadRole> roles = HeadRoles.of(found, text, fields, marksHeadings, false);
    for (int i = roles.indexOf(HeadRole.HEADLINE) + 1; i > 0 && i < roles.size(); i++) {
      roleOf.put(text.block(i), roles.get(i));
    }
    return takePlain(roles);
  }

  /** Takes what stands down to the headline, if any of the first lines is one. */
  private boolean takePlain(List<HeadRole> roles) {
    int at = roles.indexOf(HeadRole.HEADLINE);
    if (at < 0) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      above(roles.get(i), text.plain(0), roles.get(i + 1) == HeadRole.FACT);
      text.removeFirst();
    }
    boolean isBroken = at + 1 < roles.size() && roles.get(at + 1) == HeadRole.HEADLINE_GOES_ON;
    String first = text.plain(0);
    title(kindAndHeadline(isBroken ? first + joint(first) + text.plain(1) : first));
    text.removeFirst();
    if (isBroken) {
      text.removeFirst();
    }
    return true;
  }

  /** Takes the kind of article that a line says before the headline. */
  private String kindAndHeadline(String line) {
    String words = Look.oneLine(line);
    Matcher led = LED_BY_COLON.matcher(words);
    boolean isOne =
        led.matches()
            && TypeWords.of(led.group("word"))
                .filter(type -> type != ArticleType.LIVE && type != ArticleType.NEWS)
                .isPresent();
    if (!isOne) {
      return words;
    }
    kicker(led.group("word"));
    found.said(words.substring(0, led.start("title")));
    return led.group("title").strip();
  }

  /**
   * @param isAboveFact whether a date or the like stands below it, as below the name of a sender
   */
  private void above(HeadRole role, String words, boolean isAboveFact) {
    switch (role) {
      case KICKER -> {
        if (isAboveFact && Letterhead.isName(words)) {
          found.drop(words, "sender of the release");
        } else {
          kicker(words);
        }
      }
      case NAMES -> Signature.names(words).ifPresent(b -> fields.signed(words, b));
      default -> {
        if (!fields.take(words)) {
          found.drop(words, "line above the headline");
        }
      }
    }
  }

  /** What the lines below the headline are, for all lines of the head are told at once. */
  Map<Block, HeadRole> below() {
    if (roleOf.isEmpty()) {
      List<HeadRole> roles = HeadRoles.of(found, text, fields, marksHeadings, true);
      for (int i = 0; i < roles.size(); i++) {
        roleOf.put(text.block(i), roles.get(i));
      }
    }
    return roleOf;
  }

  private boolean heading(Block.Heading h) {
    String words = Look.oneLine(h.text().plain());
    boolean isTitle = found.meta.title.isEmpty() || Look.sameWords(found.meta.title, words);
    if (isTitle) {
      title(found.meta.title.isEmpty() ? words : found.meta.title);
      text.removeFirst();
    }
    return isTitle;
  }

  private void title(String line) {
    String words = line;
    Matcher cornered = CORNERED.matcher(line);
    if (cornered.matches() && TypeWords.of(cornered.group(1)).isPresent()) {
      kicker(cornered.group(1)); // “【访谈】茶馆里的说书人”
      words = cornered.group(2).strip();
    }
    Matcher around = AROUND.matcher(words);
    if (around.matches()) {
      words = around.group(1);
    }
    Matcher led = LED.matcher(words);
    if (led.matches() && Rubrics.isOne(led.group("word"))) {
      kicker(led.group("word"));
      found.said(words.substring(0, led.start("title")));
      words = led.group("title").strip();
    }
    Optional<String> bare = WireCodes.headline(words);
    if (bare.isPresent()) {
      found.drop(
          words.substring(0, words.length() - bare.get().length()), "code or note of the wire");
      words = bare.get();
    }
    found.meta.title = words;
    TypeWords.inHeadline(words).ifPresent(found::typeFrom);
  }

  private static String joint(String first) {
    return EastAsianName.isScript(first) ? "" : " ";
  }

  /** Takes a line as the kicker. */
  void kicker(String line) {
    String label = HeadlineLook.kickerWord(line);
    String bare = HeadlineLook.withoutIssue(label);
    if (!bare.equals(label)) {
      found.drop(label.substring(bare.length()), "number of the issue");
      label = bare;
    }
    if (found.meta.kicker.isEmpty()) {
      found.meta.kicker = label;
    } else if (!found.meta.kicker.equals(label)) {
      found.drop(label, "a second kicker");
    }
    for (String part : label.split("\\s*[:/|,–—]\\s*")) {
      found.typeFrom(part); // “REVIEW: THEATRE”
    }
  }
}
