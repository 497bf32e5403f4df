package press.broadsheet.seed.office;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.layout.Alternative;
import press.broadsheet.seed.layout.Found;

/** A picture in an RTF file, whose bytes stand there in hexadecimal digits. */
final class RtfPicture {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String ending = "";
  private String alt = "";
  private int half = -1;

  void property(String word) {
    switch (word) {
      case "pngblip" -> ending = "png";
      case "jpegblip" -> ending = "jpg";
      default -> {} // sizes, and formats that no browser shows
    }
  }

  void hex(String text) {
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit >= 0 && half >= 0) {
        bytes.write(half * 16 + digit);
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      }
    }
  }

  void take(byte[] data) {
    bytes.writeBytes(data);
  }

  /** Takes a property of the shape around it. */
  void describe(String name, String value) {
    if (name.equals("wzDescription")) {
      alt = Alternative.of(value);
    }
  }

  boolean isShown() {
    return !ending.isEmpty() && bytes.size() > 0;
  }

  boolean isEmpty() {
    return bytes.size() == 0;
  }

  String name(int number) {
    return "image" + number + "." + ending;
  }

  String alt() {
    return alt;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** The picture as readers see it; one that browsers do not show is left out. */
  Optional<Inline> shown(Found found) {
    String src = isShown() ? found.picture(name(found.pictures().size() + 1), bytes()) : "";
    if (!src.isEmpty()) {
      return Optional.of(new Inline.Picture(src, alt()));
    }
    if (!isEmpty()) {
      found.drop(alt(), "description of a picture that was left out");
      found.cannot("A picture is in a format that browsers do not show; it was left out.");
    }
    return Optional.empty();
  }
}
