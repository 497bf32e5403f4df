package press.broadsheet.seed.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.StyleMeaning;

/** The groups of an RTF text: where the words of each go, and what a group is once it ends. */
final class RtfGroups {

  private static final int MAX_DEPTH = 1000;
  private static final int MAX_TEXT = 1 << 20;

  private final SeedFile seed;
  private final Found found;
  private final RtfInfo info;
  private final Map<Integer, StyleMeaning> styles = new HashMap<>();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();
  private final Deque<StringBuilder> instructions = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private RtfState now = new RtfState();
  private RtfPicture picture = new RtfPicture();
  private String property = "";

  RtfGroups(SeedFile seed, Found found, RtfInfo info) {
    this.seed = seed;
    this.found = found;
    this.info = info;
    stories.push(new RtfStory(styles));
  }

  /** What holds within the innermost group. */
  RtfState now() {
    return now;
  }

  /** The picture that is being read. */
  RtfPicture picture() {
    return picture;
  }

  /** The text that is being read: the article's, or that of a note, a box, a comment. */
  RtfStory story() {
    return stories.element();
  }

  /** Ends all that is open. */
  List<Part> parts() {
    while (!states.isEmpty()) {
      close();
    }
    return stories.getLast().parts(now);
  }

  void open() {
    if (states.size() >= MAX_DEPTH) {
      throw Refusal.damaged(seed, "its groups are nested too deep");
    }
    states.push(now);
    now = now.copy();
  }

  /** Whether the first word of a group says where its text goes. */
  boolean destination(String word, boolean isOptional) {
    boolean isInside = now.destination == RtfState.Destination.SKIPPED;
    if (isInside) {
      return true;
    }
    if (RtfWords.isAside(word)) {
      now.destination = RtfState.Destination.TEXT;
      now.name = word.startsWith("annot") ? "comment" : word.substring(0, 6) + " of the page";
      begin();
      return true;
    }
    if (RtfWords.isSkipped(word, isOptional)) {
      now.destination = RtfState.Destination.SKIPPED;
      return true;
    }
    switch (word) {
      case "fonttbl" -> now.destination = RtfState.Destination.FONTS;
      case "stylesheet" -> now.destination = RtfState.Destination.STYLES;
      case "info" -> now.destination = RtfState.Destination.INFO;
      case "fldinst" -> {
        now.destination = RtfState.Destination.INSTRUCTION;
        instructions.push(new StringBuilder());
      }
      case "fldrslt" -> now.href = href();
      case "listtext", "pntext" -> now.destination = RtfState.Destination.MARKER;
      case "pict" -> {
        now.destination = RtfState.Destination.PICTURE;
        now.name = "pict";
        picture = new RtfPicture();
      }
      case "sn" -> now.destination = RtfState.Destination.PROPERTY_NAME;
      case "sv" -> now.destination = RtfState.Destination.PROPERTY_VALUE;
      case "footnote" -> {
        now.name = "note";
        begin();
      }
      case "shptxt" -> {
        now.name = "box";
        begin();
      }
      case "upr" -> now.name = "upr";
      case "ud" -> now.destination = RtfState.Destination.TEXT;
      default -> {
        if (now.destination == RtfState.Destination.INFO && info.knows(word)) {
          now.name = word;
          return true;
        }
        return false;
      }
    }
    words.setLength(0);
    return true;
  }

  private void begin() {
    stories.push(new RtfStory(styles));
    RtfState fresh = new RtfState();
    now.paragraphAs(fresh);
    now.isDeleted = false;
    now.href = "";
  }

  private String href() {
    StringBuilder instruction = instructions.poll();
    return instruction == null ? now.href : Links.ofField(instruction.toString(), found);
  }

  void close() {
    RtfState ended = now;
    now = states.isEmpty() ? new RtfState() : states.pop();
    boolean isOwn = !ended.name.isEmpty() && !ended.name.equals(now.name);
    switch (ended.destination) {
      case STYLES ->
          StyleMeaning.ofName(taken().replaceFirst(";\\s*$", "").strip())
              .ifPresent(m -> styles.putIfAbsent(ended.style, m));
      case INFO -> info.text(ended.name, taken());
      case PROPERTY_NAME -> property = taken().strip();
      case PROPERTY_VALUE -> picture.describe(property, taken());
      case PICTURE -> {
        if (isOwn) {
          picture.shown(found).ifPresent(story().text()::add);
        }
      }
      case TEXT -> {
        if (isOwn && stories.size() > 1 && !ended.name.equals("upr")) {
          RtfStory inner = stories.pop();
          inner.endWithin(story(), ended, found);
        }
      }
      default -> {} // nothing was collected
    }
  }

  private String taken() {
    String text = words.toString();
    words.setLength(0);
    return text;
  }

  /** Takes text of the innermost group. */
  void append(String text) {
    now.isFirst = false;
    switch (now.destination) {
      case TEXT -> {
        if (now.name.equals("upr")) {
          return; // the same follows in Unicode
        }
        if (now.isDeleted) {
          found.drop(text, "deleted in a tracked change");
        } else if (now.face.isHidden()) {
          found.drop(text, "hidden text");
        } else {
          story().text().text(text, now.face, now.href);
        }
      }
      case MARKER -> story().marker(text);
      case INSTRUCTION -> {
        if (!instructions.isEmpty() && instructions.element().length() < MAX_TEXT) {
          instructions.element().append(text);
        }
      }
      case PICTURE -> picture.hex(text);
      case STYLES, INFO, PROPERTY_NAME, PROPERTY_VALUE -> {
        if (words.length() < MAX_TEXT) {
          words.append(text);
        }
      }
      default -> {} // fonts and what is passed over
    }
  }
}
