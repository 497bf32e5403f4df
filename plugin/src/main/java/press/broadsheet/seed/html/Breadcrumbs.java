package press.broadsheet.seed.html;

import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;

/** The way from the front page to an article, as pages show it above the headline. */
final class Breadcrumbs {

  private static final int LONGEST_SECTION = 45;
  private static final Pattern STEPS = Pattern.compile("\\s*(?:[>›»→/]|::)\\s*");

  private Breadcrumbs() {}

  /** Whether a line is one; its last step but the article is the section, if none is known. */
  static boolean take(String words, String headline, FrontMatter.Builder meta) {
    String[] steps = STEPS.split(words);
    boolean isOne =
        steps.length > 1 && PageSection.isHome(steps[0].replaceFirst("^.*[:\uFF1A]", ""));
    if (isOne && meta.section.isEmpty() && steps[1].length() <= LONGEST_SECTION) {
      String last = steps[steps.length - 1];
      boolean isArticle =
          steps.length > 2
              && (last.length() > 25
                  || PageLines.isHere(last)
                  || Words.of(headline).startsWith(Words.of(last.replaceFirst("…|\\.{3}$", ""))));
      String section = steps[isArticle ? steps.length - 2 : steps.length - 1].strip();
      meta.section = section.matches("[\\d./-]+") ? "" : section;
    }
    return isOne;
  }
}
