package press.broadsheet.seed.mail;

import java.util.Arrays;

/** The header of a mail; some programs forget the empty line below it. */
final class HeaderLines {

  private static final int MAX_HEADER = 200_000;

  private HeaderLines() {}

  /** The mail with that line, where the first one that is none of a header's follows at once. */
  static byte[] parted(byte[] mail) {
    int at = 0;
    while (at < mail.length && at < MAX_HEADER) {
      int end = at;
      while (end < mail.length && mail[end] != '\n') {
        end++;
      }
      boolean isEmpty = end == at || end == at + 1 && mail[at] == '\r';
      if (isEmpty) {
        return mail;
      }
      boolean isMore = mail[at] == ' ' || mail[at] == '\t';
      if (at > 0 && !isMore && !isField(mail, at, end)) {
        byte[] out = new byte[mail.length + 1];
        System.arraycopy(mail, 0, out, 0, at);
        out[at] = '\n';
        System.arraycopy(mail, at, out, at + 1, mail.length - at);
        return out;
      }
      at = end + 1;
    }
    return mail;
  }

  /** Whether a line begins with a name and a colon, or is a From line of a mailbox. */
  private static boolean isField(byte[] mail, int from, int to) {
    for (int i = from; i < to; i++) {
      byte c = mail[i];
      if (c == ':') {
        return i > from;
      }
      boolean isSpace = c == ' ' || c == '\t';
      boolean isBeforeColon = isSpace && i + 1 < to && mail[i + 1] == ':';
      if (c <= ' ' && !isBeforeColon || c >= 127) {
        return startsWithFrom(mail, from, to);
      }
    }
    return false;
  }

  private static boolean startsWithFrom(byte[] mail, int from, int to) {
    byte[] words = {'F', 'r', 'o', 'm', ' '};
    return to - from > words.length
            && Arrays.equals(mail, from, from + words.length, words, 0, words.length)
        || to - from > words.length && mail[from] == '>' && mail[from + 1] == 'F';
  }
}
