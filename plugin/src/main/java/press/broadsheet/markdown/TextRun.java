package press.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * The characters of neighbouring text nodes and entities as readers see them, each with the place
 * it was written at, so that bare addresses are found whole and only what was written plainly is
 * set typographically.
 */
final class TextRun {

  private static final LinkExtractor ADDRESSES =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private final StringBuilder characters = new StringBuilder();
  private int[] offsets = new int[64];

  /**
   * A piece of a run.
   *
   * @param text as shown
   * @param target where a bare address leads; empty if this is none
   */
  record Piece(String text, String target) {}

  /** Whether a node belongs to a run. */
  static boolean holds(@Nullable Node node) {
    return node instanceof Text || node instanceof HtmlEntity;
  }

  /** Adds a node that belongs. */
  void add(Node node) {
    if (node instanceof HtmlEntity) {
      literal(node.getChars().unescape());
    } else {
      text(node.getChars());
    }
  }

  /** Adds characters with backslash escapes. */
  void text(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\' && i + 1 < chars.length() && Escapes.isPunctuation(chars.charAt(i + 1))) {
        i++;
        append(chars.charAt(i), -1);
      } else {
        append(c, chars.getIndexOffset(i));
      }
    }
  }

  private void literal(String text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), -1);
    }
  }

  private void append(char c, int offset) {
    if (characters.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[characters.length()] = offset;
    characters.append(c);
  }

  /** Drops what was written before one place, and from another on. */
  void keep(int start, int end) {
    int kept = 0;
    int last = start; // literal characters are where the one before them is
    for (int i = 0; i < characters.length(); i++) {
      last = offsets[i] >= 0 ? offsets[i] : last;
      if (last >= start && last < end) {
        characters.setCharAt(kept, characters.charAt(i));
        offsets[kept] = offsets[i];
        kept++;
      }
    }
    characters.setLength(kept);
  }

  /**
   * The run in pieces.
   *
   * @param quotes for the place of a straight quotation mark, the right one
   * @param linked whether to tell bare addresses apart
   */
  List<Piece> pieces(Map<Integer, String> quotes, boolean linked) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    if (linked && mayHaveAddress()) {
      for (LinkSpan link : ADDRESSES.extractLinks(characters)) {
        String text = characters.substring(link.getBeginIndex(), link.getEndIndex());
        String target = target(text, link.getType());
        if (!target.isEmpty()) {
          pieces.add(new Piece(set(from, link.getBeginIndex(), quotes), ""));
          pieces.add(new Piece(text, target));
          from = link.getEndIndex();
        }
      }
    }
    pieces.add(new Piece(set(from, characters.length(), quotes), ""));
    return pieces;
  }

  /** Words such as {@code s3://} are no address that a page may lead to. */
  private static String target(String text, LinkType type) {
    Address address =
        Address.of(
            switch (type) {
              case URL -> text;
              case WWW -> "http://" + text;
              case EMAIL -> "mailto:" + text;
            });
    boolean leads = address.kind() == Address.Kind.WEB || address.kind() == Address.Kind.CONTACT;
    return leads ? address.value() : "";
  }

  private boolean mayHaveAddress() {
    return characters.indexOf("@") >= 0
        || characters.indexOf("://") >= 0
        || characters.indexOf("www.") >= 0;
  }

  /** Typography for what was written plainly. */
  private String set(int start, int end, Map<Integer, String> quotes) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      char c = characters.charAt(i);
      int runEnd = i + 1;
      if (offsets[i] >= 0 && (c == '-' || c == '.')) {
        while (runEnd < end && characters.charAt(runEnd) == c && offsets[runEnd] >= 0) {
          runEnd++;
        }
        out.append(Dashes.set(characters, i, runEnd));
      } else if (offsets[i] >= 0 && (c == '"' || c == '\'')) {
        out.append(quotes.getOrDefault(offsets[i], Character.toString(c)));
      } else {
        out.append(c);
      }
      i = runEnd;
    }
    return out.toString();
  }
}
