package press.broadsheet.seed.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Layout;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.Plain;
import press.broadsheet.seed.layout.StyleMeaning;

/** Reads RTF: what is in its groups, where it goes, and how it looks. */
final class Rtf {

  private static final int MAX_DEPTH = 1000;
  private static final int MAX_TEXT = 1 << 20;

  /** Groups that hold nothing for readers. Those that begin with a star are passed over anyway. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "filetbl",
          "nonshppict",
          "shprslt",
          "xe",
          "tc",
          "rxe",
          "bkmkstart",
          "pn",
          "bkmkend",
          "revtbl",
          "listtable",
          "listoverridetable",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "themedata",
          "private",
          "objdata",
          "objclass",
          "mmathPr");

  private static final Set<String> ASIDES =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation");

  /** Groups that begin with a star and are read all the same. */
  private static final Set<String> KNOWN =
      Set.of(
          "fldinst",
          "footnote",
          "shppict",
          "shpinst",
          "picprop",
          "annotation",
          "ud",
          "moMath",
          "mr",
          "pntext");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("tab", "\t"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "-"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"));

  private final RtfTokens in;
  private final SeedFile seed;
  private final Found found;
  private final RtfCharsets charsets = new RtfCharsets();
  private final Map<Integer, StyleMeaning> styles = new HashMap<>();
  private final RtfInfo info = new RtfInfo();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();
  private final Deque<StringBuilder> instructions = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder words = new StringBuilder();
  private RtfState now = new RtfState();
  private RtfPicture picture = new RtfPicture();
  private String property = "";
  private int toSkip;

  private Rtf(SeedFile seed, Found found) {
    this.in = new RtfTokens(seed.bytes());
    this.seed = seed;
    this.found = found;
  }

  static OfficeReader.Document read(SeedFile seed, Found found) {
    Rtf rtf = new Rtf(seed, found);
    rtf.stories.push(new RtfStory(rtf.styles));
    rtf.all();
    List<Part> parts = rtf.stories.getLast().parts(rtf.now);
    return new OfficeReader.Document(parts, rtf.info.properties().fields());
  }

  private void all() {
    for (RtfTokens.Kind kind = in.next(); kind != RtfTokens.Kind.END; kind = in.next()) {
      switch (kind) {
        case BYTE -> {
          if (toSkip > 0) {
            toSkip--;
          } else {
            bytes.write(in.value());
          }
        }
        case OPEN -> {
          toSkip = 0;
          flush();
          open();
        }
        case CLOSE -> {
          toSkip = 0;
          flush();
          close();
        }
        default -> control();
      }
    }
    flush();
    while (!states.isEmpty()) {
      close();
    }
  }

  private void open() {
    if (states.size() >= MAX_DEPTH) {
      throw Refusal.damaged(seed, "its groups are nested too deep");
    }
    states.push(now);
    now = now.copy();
  }

  private void control() {
    String word = in.word();
    if (toSkip > 0) {
      toSkip--; // a stand-in for the character before may be a control word
      return;
    }
    if (word.equals("u") && in.hasValue()) {
      flush();
      append(Character.toString((char) (in.value() & 0xFFFF)));
      toSkip = now.skip;
      return;
    }
    flush();
    if (word.equals("*")) {
      now.isOptional = true;
      return;
    }
    if (now.isFirst || now.isOptional) {
      boolean isOptional = now.isOptional;
      now.isFirst = false;
      now.isOptional = false;
      if (destination(word, isOptional)) {
        return;
      }
    }
    if (word.equals("bin")) {
      byte[] data = in.take(in.value());
      if (now.destination == RtfState.Destination.PICTURE) {
        picture.take(data);
      }
    } else if (SIGNS.containsKey(word)) {
      append(SIGNS.getOrDefault(word, ""));
    } else if (now.destination == RtfState.Destination.FONTS) {
      font(word);
    } else if (now.destination == RtfState.Destination.PICTURE) {
      picture.property(word);
    } else if (now.destination == RtfState.Destination.INFO) {
      info.number(now.name, word, in.value());
    } else if (!paragraphs(word)) {
      characters(word);
    }
  }

  /** Whether the first word of a group says where its text goes. */
  private boolean destination(String word, boolean isOptional) {
    boolean isInside = now.destination == RtfState.Destination.SKIPPED;
    if (isInside) {
      return true;
    }
    if (ASIDES.contains(word)) {
      now.destination = RtfState.Destination.TEXT;
      now.name = word.startsWith("annot") ? "comment" : word.substring(0, 6) + " of the page";
      begin();
      return true;
    }
    if (SKIPPED.contains(word) || isOptional && !KNOWN.contains(word)) {
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

  private void close() {
    RtfState ended = now;
    now = states.isEmpty() ? new RtfState() : states.pop();
    boolean isOwn = !ended.name.isEmpty() && !ended.name.equals(now.name);
    switch (ended.destination) {
      case STYLES -> style(ended);
      case INFO -> info.text(ended.name, taken());
      case PROPERTY_NAME -> property = taken().strip();
      case PROPERTY_VALUE -> picture.describe(property, taken());
      case PICTURE -> {
        if (isOwn) {
          show();
        }
      }
      case TEXT -> {
        if (isOwn && stories.size() > 1 && !ended.name.equals("upr")) {
          story(ended);
        }
      }
      default -> {} // nothing was collected
    }
  }

  private void story(RtfState ended) {
    List<Part> parts = stories.pop().parts(ended);
    if (ended.name.equals("note")) {
      List<Block> blocks = Layout.plainly(parts, found);
      if (!blocks.isEmpty()) {
        String label = found.nextLabel();
        found.note(new Block.Note(label, blocks, 0));
        story().text().add(new Inline.NoteMark(label));
      }
    } else if (ended.name.equals("box")) {
      if (!parts.isEmpty()) {
        story().text().after(new Part.Box(parts));
      }
    } else {
      found.drop(parts.stream().map(Plain::of).collect(Collectors.joining(" ")), ended.name);
    }
  }

  private RtfStory story() {
    return stories.element();
  }

  private void show() {
    String src =
        picture.isShown()
            ? found.picture(picture.name(found.pictures().size() + 1), picture.bytes())
            : "";
    if (!src.isEmpty()) {
      story().text().add(new Inline.Picture(src, picture.alt()));
    } else if (!picture.isEmpty()) {
      found.drop(picture.alt(), "description of a picture that was left out");
      found.cannot("A picture is in a format that browsers do not show; it was left out.");
    }
  }

  private void style(RtfState ended) {
    String name = taken().replaceFirst(";\\s*$", "").strip();
    StyleMeaning.ofName(name).ifPresent(m -> styles.putIfAbsent(ended.style, m));
  }

  private String taken() {
    String text = words.toString();
    words.setLength(0);
    return text;
  }

  private void font(String word) {
    switch (word) {
      case "f" -> now.font = in.value();
      case "fcharset" -> charsets.font(now.font, in.value());
      case "cpg" -> charsets.fontPage(now.font, in.value());
      default -> {} // families and pitches
    }
  }

  private boolean paragraphs(String word) {
    switch (word) {
      case "par", "sect" -> story().endParagraph(now);
      case "cell", "nestcell" -> story().endCell(now);
      case "row" -> story().endRow();
      case "line" -> story().text().add(new Inline.Break());
      case "page", "column" -> {
        story().text().add(new Inline.Break());
        story().text().add(new Inline.Break());
      }
      case "pard" -> now.paragraphAs(new RtfState());
      case "s" -> now.style = in.value();
      case "outlinelevel" -> now.outline = in.value();
      case "qc" -> now.isCentred = true;
      case "ql", "qr", "qj" -> now.isCentred = false;
      case "li" -> now.left = in.value();
      case "ri" -> now.right = in.value();
      case "intbl" -> now.isInTable = true;
      case "ls" -> now.list = in.value();
      case "ilvl" -> now.level = Math.min(Math.max(in.value(), 0), 8);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void characters(String word) {
    switch (word) {
      case "plain" -> {
        now.face = Face.PLAIN.size(12);
        now.isDeleted = false;
      }
      case "b" -> now.face = now.face.bold(in.isOn());
      case "i" -> now.face = now.face.italic(in.isOn());
      case "ul" -> now.face = now.face.underlined(in.isOn());
      case "ulnone" -> now.face = now.face.underlined(false);
      case "strike", "striked" -> now.face = now.face.struck(in.isOn());
      case "super" -> now.face = now.face.script(in.isOn() ? 1 : 0);
      case "sub" -> now.face = now.face.script(in.isOn() ? -1 : 0);
      case "nosupersub" -> now.face = now.face.script(0);
      case "caps" -> now.face = now.face.capitals(in.isOn());
      case "v" -> now.face = now.face.hidden(in.isOn());
      case "fs" -> now.face = now.face.size(in.value() / 2.0);
      case "deleted" -> now.isDeleted = in.isOn();
      case "f" -> {
        now.font = in.value();
        now.charset = charsets.of(now.font);
      }
      case "uc" -> now.skip = Math.min(Math.max(in.value(), 0), 10);
      case "ansicpg", "mac", "pc", "pca" -> {
        charsets.standard(word, in.value());
        now.charset = charsets.standard();
      }
      case "ansi" -> now.charset = charsets.standard();
      default -> {} // all that only lays out
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      String text = bytes.toString(now.charset);
      bytes.reset();
      append(text);
    }
  }

  private void append(String text) {
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
