package press.broadsheet.seed.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Takes a mail apart, after RFC 5322 and the MIME RFCs, as leniently as mail programs do. Parts and
 * depth have a limit.
 */
final class MimeMail {

  private static final int MAX_DEPTH = 24;
  private static final int MAX_PARTS = 2000;
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("text/html", "html"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/markdown", "md"),
          Map.entry("application/vnd.oasis.opendocument.text", "odt"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("image/jpeg", "jpg"),
          Map.entry("image/jpg", "jpg"),
          Map.entry("image/png", "png"),
          Map.entry("image/gif", "gif"),
          Map.entry("image/webp", "webp"));

  private final MimeTokenStream in;
  private final Map<String, Integer> names = new HashMap<>();
  private int parts;

  private MimeMail(MimeTokenStream in) {
    this.in = in;
  }

  /**
   * Reads a mail.
   *
   * @throws IOException if it breaks the rules beyond reading
   */
  static Mail read(byte[] bytes) throws IOException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream stream = new MimeTokenStream(config, DecodeMonitor.SILENT, null);
    stream.setRecursionMode(RecursionMode.M_RECURSE);
    stream.parse(new ByteArrayInputStream(HeaderLines.parted(bytes)));
    try {
      return new MimeMail(stream).message(0);
    } catch (MimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** From the start of a mail to its end. */
  private Mail message(int depth) throws IOException, MimeException {
    PartHeaders headers = new PartHeaders();
    List<MailPart> found = new ArrayList<>(entity(headers, EntityState.T_END_MESSAGE, depth));
    Mail.Letterhead letterhead =
        new Mail.Letterhead(
            headers.text("subject"),
            HeaderText.sender(headers.raw("from")),
            HeaderText.date(headers.text("date")),
            headers.text("to") + " " + headers.text("cc"));
    boolean isReply = !headers.raw("in-reply-to").isEmpty();
    return new Mail(headers.id("message-id"), letterhead, isReply, found);
  }

  /** The parts of a mail or part whose start is read, up to its end. */
  private List<MailPart> entity(PartHeaders headers, EntityState end, int depth)
      throws IOException, MimeException {
    if (depth > MAX_DEPTH) {
      throw new IOException("its parts are nested deeper than people nest them");
    }
    List<MailPart> found = new ArrayList<>();
    for (EntityState state = in.next();
        state != end && state != EntityState.T_END_OF_STREAM;
        state = in.next()) {
      switch (state) {
        case T_FIELD -> headers.add(in.getField());
        case T_BODY -> leaf(headers, found);
        case T_START_MULTIPART -> found.addAll(multipart(headers, depth + 1));
        case T_START_MESSAGE -> found.add(new MailPart.Enclosed(message(depth + 1)));
        default -> {}
      }
    }
    return found;
  }

  private List<MailPart> multipart(PartHeaders headers, int depth)
      throws IOException, MimeException {
    List<List<MailPart>> children = new ArrayList<>();
    for (EntityState state = in.next();
        state != EntityState.T_END_MULTIPART && state != EntityState.T_END_OF_STREAM;
        state = in.next()) {
      if (state == EntityState.T_START_BODYPART) {
        PartHeaders own = new PartHeaders();
        List<MailPart> child = entity(own, EntityState.T_END_BODYPART, depth);
        children.add(child);
      }
    }
    return switch (headers.type()) {
      case "multipart/alternative" -> List.of(new MailPart.Choice(children));
      case "multipart/encrypted" -> List.of(new MailPart.Locked());
      case "multipart/signed" -> children.isEmpty() ? List.of() : children.get(0);
      default -> children.stream().flatMap(List::stream).toList();
    };
  }

  private void leaf(PartHeaders headers, List<MailPart> found) throws IOException {
    if (++parts > MAX_PARTS) {
      throw new IOException("it has more parts than any mail that people write");
    }
    byte[] bytes = bytes();
    String type = headers.type();
    String name = headers.fileName();
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    boolean isRead = isText && !headers.isAttached() && (name.isEmpty() || !name.contains("."));
    if (type.matches("application/(?:x-)?pkcs7-mime|application/pgp-encrypted")) {
      found.add(new MailPart.Locked());
    } else if (isRead) {
      found.add(words(headers, bytes, type.equals("text/html")));
    } else if (bytes.length > 0) {
      String contentId = headers.id("content-id");
      found.add(
          new MailPart.File(
              unlike(name.isEmpty() ? madeUp(type) : clean(name)),
              type,
              contentId,
              headers.isInline() || !headers.isAttached() && !contentId.isEmpty(),
              bytes));
    }
  }

  private static MailPart.Words words(PartHeaders headers, byte[] bytes, boolean isHtml) {
    String text = MailText.decode(bytes, headers.typeParameter("charset"), isHtml);
    boolean flows = headers.typeParameter("format").equalsIgnoreCase("flowed");
    boolean deletesSpace = headers.typeParameter("delsp").equalsIgnoreCase("yes");
    return new MailPart.Words(
        !isHtml && flows ? MailText.unflowed(text, deletesSpace) : text, isHtml);
  }

  /** What could be decoded: a broken end is no reason to lose the rest. */
  private byte[] bytes() throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    InputStream decoded = in.getDecodedInputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = decoded.read(buffer); n >= 0; n = decoded.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      if (out.size() == 0) {
        throw e;
      }
    }
    return out.toByteArray();
  }

  private String madeUp(String type) {
    String ending = ENDINGS.getOrDefault(type, "bin");
    return (type.startsWith("image/") ? "image" : "attachment") + "." + ending;
  }

  /** A name that can be no path. */
  private static String clean(String name) {
    String last = name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
    String safe = last.replaceFirst("^\\.+", "_");
    return safe.isEmpty()
        ? "attachment"
        : safe.length() > 120 ? safe.substring(safe.length() - 120) : safe;
  }

  private String unlike(String name) {
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    String unique = name;
    while (names.putIfAbsent(unique.toLowerCase(Locale.ROOT), 1) != null) {
      int n = names.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
      unique = name.substring(0, dot) + "-" + n + name.substring(dot);
    }
    return unique;
  }
}
