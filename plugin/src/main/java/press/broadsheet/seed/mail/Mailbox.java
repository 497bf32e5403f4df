package press.broadsheet.seed.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Parts a mailbox into mails, one at a time (RFC 4155, and the forms “mboxo” and “mboxrd”). */
final class Mailbox {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int MAX_FROM_LINE = 300;

  private final byte[] box;

  Mailbox(byte[] box) {
    this.box = box;
  }

  /**
   * A mail as it lies in the box, “&gt;From” unquoted.
   *
   * @param line of the box on which it begins, from 1
   */
  record Piece(byte[] bytes, int line) {}

  /** Passes on each mail before the next one is looked for. */
  void forEach(Consumer<Piece> mails) {
    int start = -1;
    int startLine = 1;
    int line = 1;
    boolean isAfterGap = true;
    for (int at = 0; at < box.length; ) {
      int end = lineEnd(at);
      if (isAfterGap && isFrom(at, end)) {
        if (start >= 0) {
          mails.accept(new Piece(unquoted(start, at), startLine));
        }
        start = Math.min(end + 1, box.length);
        startLine = line;
      }
      isAfterGap = end == at || end == at + 1 && box[at] == '\r';
      at = end + 1;
      line++;
    }
    if (start >= 0) {
      mails.accept(new Piece(unquoted(start, box.length), startLine));
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < box.length && box[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean isFrom(int at, int end) {
    return end - at < MAX_FROM_LINE
        && startsWithFrom(at, end)
        && MailLook.isFromLine(new String(box, at, end - at, StandardCharsets.ISO_8859_1).strip());
  }

  private boolean startsWithFrom(int at, int end) {
    if (end - at < FROM.length) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (box[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  private byte[] unquoted(int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
    for (int at = from; at < to; ) {
      int end = Math.min(lineEnd(at), to);
      int quotes = at;
      while (quotes < end && box[quotes] == '>') {
        quotes++;
      }
      boolean isQuoted = quotes > at && startsWithFrom(quotes, end);
      int start = isQuoted ? at + 1 : at;
      out.write(box, start, Math.min(end + 1, to) - start);
      at = end + 1;
    }
    return out.toByteArray();
  }
}
