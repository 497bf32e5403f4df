package press.broadsheet.seed.mail;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * Reads single mails, as mail programs save them: {@code .eml}, {@code .emlx}, and files without an
 * ending of their own that begin as mails do.
 */
public final class EmlReader implements SeedReader {

  private static final long MAX_BYTES = 64L << 20;
  private static final Set<String> PERHAPS = Set.of("", "txt", "text", "mail", "msg");

  @Override
  public boolean accepts(SeedFile seed) {
    return switch (seed.extension()) {
      case "eml", "emlx" -> true;
      default ->
          PERHAPS.contains(seed.extension())
              && MailLook.isMail(seed.bytes())
              && !MailLook.isMailbox(seed.bytes());
    };
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    Location at = Location.of(seed.name());
    byte[] bytes = bytes(seed);
    if (!MailLook.mayBeMail(bytes)) {
      throw broken(at, "This is not a mail.");
    }
    Mail mail;
    try {
      mail = MimeMail.read(bytes);
    } catch (IOException e) {
      throw broken(at, "This mail is damaged: " + e.getMessage() + ".");
    }
    FileName name = FileName.of(seed.stem());
    new MailArticles(name, at, problems).of(mail, "").forEach(articles);
  }

  @Override
  public String fingerprint() {
    return "mail/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }

  /** Without what some programs put around a mail: its length and their notes, or a From line. */
  private static byte[] bytes(SeedFile seed) {
    byte[] bytes = seed.bytes();
    int from = 0;
    int to = bytes.length;
    int end = 0;
    while (end < bytes.length && end < 400 && bytes[end] != '\n') {
      end++;
    }
    String first = new String(bytes, 0, end, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
    if (seed.extension().equals("emlx") && first.matches("\\d{1,9}")) {
      from = Math.min(end + 1, bytes.length);
      to = (int) Math.min(bytes.length, from + Long.parseLong(first));
    } else if (MailLook.isFromLine(first)) {
      from = Math.min(end + 1, bytes.length);
    } else if (first.startsWith("\u00EF\u00BB\u00BF")) {
      from = 3;
    }
    while (from < to && Character.isWhitespace(bytes[from])) {
      from++;
    }
    return Arrays.copyOfRange(bytes, from, Math.max(from, to));
  }

  private static ProblemException broken(Location at, String what) {
    return new ProblemException(
        Problem.error(
            "BS0239",
            at,
            what,
            "Save it from the mail program once more, or save the article as text."));
  }
}
