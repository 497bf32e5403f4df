package press.broadsheet.seed.office;

import java.io.ByteArrayOutputStream;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.layout.Found;

/** Reads RTF: what is in its groups, where it goes, and how it looks. */
final class Rtf {

  private final RtfTokens in;
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfInfo info = new RtfInfo();
  private final RtfFormatting formatting;
  private final RtfGroups groups;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int toSkip;

  private Rtf(SeedFile seed, Found found) {
    this.in = new RtfTokens(seed.bytes());
    this.formatting = new RtfFormatting(in, charsets);
    this.groups = new RtfGroups(seed, found, info);
  }

  static OfficeReader.Document read(SeedFile seed, Found found) {
    Rtf rtf = new Rtf(seed, found);
    rtf.all();
    return new OfficeReader.Document(rtf.groups.parts(), rtf.info.properties().fields());
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
          groups.open();
        }
        case CLOSE -> {
          toSkip = 0;
          flush();
          groups.close();
        }
        default -> control();
      }
    }
    flush();
  }

  private void control() {
    String word = in.word();
    if (toSkip > 0) {
      toSkip--; // a stand-in for the character before may be a control word
      return;
    }
    if (word.equals("u") && in.hasValue()) {
      flush();
      groups.append(Character.toString((char) (in.value() & 0xFFFF)));
      toSkip = groups.now().skip;
      return;
    }
    flush();
    RtfState now = groups.now();
    if (word.equals("*")) {
      now.isOptional = true;
      return;
    }
    if (now.isFirst || now.isOptional) {
      boolean isOptional = now.isOptional;
      now.isFirst = false;
      now.isOptional = false;
      if (groups.destination(word, isOptional)) {
        return;
      }
    }
    word(word, now);
  }

  private void word(String word, RtfState now) {
    if (word.equals("bin")) {
      byte[] data = in.take(in.value());
      if (now.destination == RtfState.Destination.PICTURE) {
        groups.picture().take(data);
      }
    } else if (RtfWords.sign(word).isPresent()) {
      groups.append(RtfWords.sign(word).get());
    } else if (now.destination == RtfState.Destination.FONTS) {
      formatting.font(word, now);
    } else if (now.destination == RtfState.Destination.PICTURE) {
      groups.picture().property(word);
    } else if (now.destination == RtfState.Destination.INFO) {
      info.number(now.name, word, in.value());
    } else if (!formatting.paragraph(word, now, groups.story())) {
      formatting.characters(word, now);
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      String text = bytes.toString(groups.now().charset);
      bytes.reset();
      groups.append(text);
    }
  }
}
