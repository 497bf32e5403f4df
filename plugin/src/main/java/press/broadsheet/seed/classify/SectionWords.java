package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What papers commonly call their sections; alone above a headline, such a word is the section. */
final class SectionWords {

  private static final Set<String> WORDS =
      Arrays.stream(
              ("home news|local news|neighborhood|neighbourhood|local|city|world|national|business|politics|culture|arts|sport|sports|science|technology|health|travel|food"
                      + "|books|education|environment|society|economy|region|metro|weather|style|transport"
                      + "|lokales|politik|wirtschaft|kultur|feuilleton|wissen|wissenschaft|gesellschaft|panorama|reise|ausland"
                      + "|inland|stadt|medien|bildung|vermischtes|aus aller welt"
                      + "|cuisine|monde|société|politique|économie|culture|sports|sciences|livres|régions|région|international|france"
                      + "|sociedad|economía|política|cultura|deportes|ciencia|mundo|internacional|ciudad|libros|cultura y ocio"
                      + "|cronaca|politica|economia|esteri|spettacoli|scienze|società|cultura|libri|interni|città"
                      + "|общество|политика|экономика|культура|спорт|наука|мир|город|книги|происшествия|регионы"
                      + "|محليات|سياسة|اقتصاد|ثقافة|رياضة|مجتمع|علوم|العالم|منوعات|اقتصاد وأعمال"
                      + "|社会|政治|経済|文化|国際|スポーツ|科学|地域|暮らし|くらし|経済|经济|體育|体育|国际|科技|乡土|教育|健康|社會|經濟|國際|生活|副刊")
                  .split("\\|"))
          .collect(Collectors.toUnmodifiableSet());

  private SectionWords() {}

  static boolean isOne(String line) {
    return WORDS.contains(line.strip().toLowerCase(Locale.ROOT));
  }
}
