package press.broadsheet.seed.cms;

import java.util.HashMap;
import java.util.Map;

/** Names for the articles of one seed, no two alike. */
public final class EntryNames {

  private static final int MAX_CHARS = 300;

  private final Map<String, Integer> uses = new HashMap<>();
  private int count;

  /**
   * The name of the next article.
   *
   * @param stated what the seed calls it; with nothing stated it is its number, and a name that was
   *     given before is told apart by a number
   */
  public String next(String stated) {
    count++;
    String clean = stated.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    String name = clean.isEmpty() ? "article " + count : clean;
    if (name.length() > MAX_CHARS) {
      name = name.substring(0, MAX_CHARS).strip();
    }
    int use = uses.merge(name, 1, Integer::sum);
    return use == 1 ? name : next(name + " (" + use + ")");
  }
}
