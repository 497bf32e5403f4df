package press.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which typographic mark each straight quotation mark of a paragraph stands for. A mark
 * opens or closes by what is on its two sides, across emphasis and links, as the delimiters of
 * emphasis do (CommonMark, “left-flanking delimiter run”); a single one without a partner is an
 * apostrophe.
 */
final class Quotes {

  private static final Set<String> CLIPPED = Set.of("tis", "twas", "em", "til", "cause", "n");

  private final QuoteStyle style;
  private final StringBuilder flat = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, String> found = new HashMap<>();

  /**
   * @param at where in {@code flat}
   * @param offset where in the text
   */
  private record Mark(int at, int offset, char character) {}

  private Quotes(QuoteStyle style) {
    this.style = style;
  }

  /** For each straight mark in a block's text, by its offset, what it should be. */
  static Map<Integer, String> in(Node block, QuoteStyle style) {
    Quotes quotes = new Quotes(style);
    quotes.collect(block);
    quotes.match();
    return quotes.found;
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        text(node.getChars());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        flat.append(' ');
      } else if (node instanceof Code || node instanceof AutoLink || node instanceof MailLink) {
        flat.append('x');
      } else if (node instanceof HtmlEntity) {
        flat.append(node.getChars().unescape());
      } else if (!(node instanceof HtmlInlineBase)) {
        collect(node);
      }
    }
  }

  private void text(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\' && i + 1 < chars.length() && Escapes.isPunctuation(chars.charAt(i + 1))) {
        i++;
        flat.append(chars.charAt(i));
      } else {
        if (c == '"' || c == '\'') {
          marks.add(new Mark(flat.length(), chars.getIndexOffset(i), c));
        }
        flat.append(c);
      }
    }
  }

  private void match() {
    List<Mark> open = new ArrayList<>();
    int openDouble = 0;
    for (Mark mark : marks) {
      boolean isDouble = mark.character() == '"';
      int openOfKind = isDouble ? openDouble : open.size() - openDouble;
      if (!isDouble && isApostrophe(mark.at())) {
        found.put(mark.offset(), QuoteStyle.APOSTROPHE);
      } else if (closes(mark.at()) && openOfKind > 0) {
        while (true) {
          Mark last = open.remove(open.size() - 1);
          openDouble -= last.character() == '"' ? 1 : 0;
          if (last.character() == mark.character()) {
            found.put(last.offset(), isDouble ? style.open() : style.openInner());
            break;
          }
          alone(last);
        }
        found.put(mark.offset(), isDouble ? style.close() : style.closeInner());
      } else if (opens(mark.at())) {
        open.add(mark);
        openDouble += isDouble ? 1 : 0;
      } else {
        alone(mark);
      }
    }
    open.forEach(this::alone);
  }

  /** A quotation that runs on is opened in each paragraph and closed in the last. */
  private void alone(Mark mark) {
    if (mark.character() == '\'') {
      found.put(mark.offset(), QuoteStyle.APOSTROPHE);
    } else if (opens(mark.at())) {
      found.put(mark.offset(), style.open());
    } else if (closes(mark.at()) && !Character.isDigit(before(mark.at()))) {
      found.put(mark.offset(), style.close());
    } // else inches, or nothing we know
  }

  /** Within a word, or for the century or syllable left out: “don't”, “the '90s”, “'tis”. */
  private boolean isApostrophe(int at) {
    if (Character.isLetterOrDigit(before(at)) && Character.isLetterOrDigit(after(at))) {
      return true;
    }
    int end = at + 1;
    while (end < flat.length() && Character.isLetterOrDigit(flat.charAt(end)) && end < at + 8) {
      end++;
    }
    String word = flat.substring(at + 1, end);
    return opens(at) && (word.matches("[0-9]{2}s?") || CLIPPED.contains(word));
  }

  private boolean opens(int at) {
    return isFlanking(after(at), before(at)) && !closes(at);
  }

  private boolean closes(int at) {
    return isFlanking(before(at), after(at));
  }

  /** Whether a mark belongs to what is on this side of it. */
  private static boolean isFlanking(int inner, int outer) {
    return !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));
  }

  private int before(int at) {
    return at == 0 ? ' ' : flat.codePointBefore(at);
  }

  private int after(int at) {
    return at + 1 >= flat.length() ? ' ' : flat.codePointAt(at + 1);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(int c) {
    int type = Character.getType(c);
    return type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_SYMBOL
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
