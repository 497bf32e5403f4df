package press.broadsheet.seed.mail;

import java.util.List;
import press.broadsheet.seed.Block;

/**
 * The text of a mail as lines that tell what is letter and what article, and as the blocks of any
 * run of them. A line that quotes another mail begins with {@code >}.
 */
interface MailBody {

  /** Each line without space around it; an empty one parts paragraphs. */
  List<String> lines();

  /** The blocks of the lines from one to another, exclusive. */
  List<Block> blocks(int from, int to);

  /** The lines from one to another as a body of its own, without one level of quoting. */
  MailBody unquoted(int from, int to);

  /** The lines of these runs, each from one to another, as a body of its own. */
  MailBody only(List<int[]> runs);

  /** The words of the lines from one to another, exclusive. */
  default String words(int from, int to) {
    return String.join("\n", lines().subList(from, to)).replaceAll("\n{3,}", "\n\n").strip();
  }

  /** How many words the lines from one to another have; of a script without spaces, characters. */
  default int count(int from, int to) {
    return count(words(from, to));
  }

  /** How many words a text has. */
  static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isIdeograph = c >= 0x3040 && c < 0xD7B0;
      boolean isLetter = Character.isLetterOrDigit(c);
      words += isIdeograph && i % 2 == 0 || isLetter && !inWord && !isIdeograph ? 1 : 0;
      inWord = isLetter && !isIdeograph;
    }
    return words;
  }
}
