package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;

/** What a document holds beside its text: pictures, notes, and what is left out. */
public final class Found {

  private static final Set<String> SHOWN =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  private final SeedFile seed;
  private final Problems problems;
  private final Map<String, Attachment> pictures = new LinkedHashMap<>();
  private final Set<String> unseen = new TreeSet<>();
  private final Set<Draft.Dropped> dropped = new LinkedHashSet<>();
  private final List<Block.Note> notes = new ArrayList<>();
  private int labels;

  public Found(SeedFile seed, Problems problems) {
    this.seed = seed;
    this.problems = problems;
  }

  public List<Attachment> pictures() {
    return List.copyOf(pictures.values());
  }

  public List<Draft.Dropped> dropped() {
    return List.copyOf(dropped);
  }

  public List<Block.Note> notes() {
    return List.copyOf(notes);
  }

  public void note(Block.Note note) {
    notes.add(note);
  }

  /** The label of the next note. */
  public String nextLabel() {
    return String.valueOf(++labels);
  }

  public void drop(String text, String why) {
    String words = text.replaceAll("\\s+", " ").strip();
    Draft.Dropped one = new Draft.Dropped(words, why);
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      dropped.add(one);
    }
  }

  /**
   * Takes a picture along.
   *
   * @param path where it lies in the document
   * @return what the text says to show it; empty if browsers cannot
   */
  public String picture(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!SHOWN.contains(ending)) {
      cannot("A picture (" + name + ") is in a format that browsers do not show; it was left out.");
      return "";
    }
    if (!pictures.containsKey(path)) {
      boolean isDigest = name.matches("[0-9A-Fa-f]{16,}\\.\\w+"); // LibreOffice names them so
      String own = isDigest ? "image" + (pictures.size() + 1) + "." + ending : name;
      pictures.put(path, new Attachment(unused(own), bytes));
    }
    return java.util.Objects.requireNonNull(pictures.get(path)).reference();
  }

  /** The name, with a number where another picture has it. */
  private String unused(String name) {
    String free = name;
    for (int i = 2; isTaken(free); i++) {
      free = name.replaceFirst("(\\.\\w+)$", "-" + i + "$1");
    }
    return free;
  }

  private boolean isTaken(String name) {
    return pictures.values().stream().anyMatch(p -> p.name().equalsIgnoreCase(name));
  }

  /** Warns, once for each sentence, of what has no words that could be reported as left out. */
  public void cannot(String what) {
    if (unseen.add(what)) {
      problems.add(
          Problem.warning(
              "BS0225",
              Location.of(seed.name()),
              what,
              "Save it as PNG or JPEG, put it beside the seed, and show it in the article."));
    }
  }
}
