package press.broadsheet.seed.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells mails by their first bytes. Loads no library. */
final class MailLook {

  private static final int HEAD = 8192;

  /** “From ines@example.org Tue Mar 10 09:15:00 2026”, as RFC 4155 has it and others nearly. */
  private static final Pattern FROM_LINE =
      Pattern.compile("From \\S{0,200}.{0,40}\\d{1,2}:\\d{2}(?::\\d{2})?.{0,20}\\d{4}.{0,10}");

  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}[ \\t]?:.*");

  /** Lines that only a machine writes. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?im)^(?:received|return-path|message-id|mime-version|delivered-to|x-mailer|dkim-signature)[ \\t]?:");

  private MailLook() {}

  /** Whether a mailbox begins here. */
  static boolean isMailbox(byte[] bytes) {
    String head = head(bytes);
    int end = head.indexOf('\n');
    String first = end < 0 ? head : head.substring(0, end).strip();
    String second = end < 0 ? "" : head.substring(end + 1).lines().findFirst().orElse("");
    return isFromLine(first) && (HEADER.matcher(second).matches() || second.startsWith(">From "));
  }

  /** Whether a mail begins here: lines of a header, one of which only a machine writes. */
  static boolean isMail(byte[] bytes) {
    String head = head(bytes).replace("\r", "");
    int end = head.indexOf("\n\n");
    String lines = end < 0 ? head : head.substring(0, end);
    return HEADER.matcher(lines.lines().findFirst().orElse("")).matches()
        && MACHINE.matcher(lines).find();
  }

  /** Whether a mail may begin here: a line of a header. */
  static boolean mayBeMail(byte[] bytes) {
    String head = head(bytes).stripLeading();
    String first = head.lines().findFirst().orElse("");
    return HEADER.matcher(first).matches() || isFromLine(first);
  }

  /** Whether a line parts the mails of a mailbox. */
  static boolean isFromLine(String line) {
    return line.length() < 300 && FROM_LINE.matcher(line).matches();
  }

  private static String head(byte[] bytes) {
    int from = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
    int length = Math.min(bytes.length - from, HEAD);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
