package press.broadsheet.seed.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines “From: … Sent: … To: … Subject: …” that mail programs put above a mail which they
 * forward or answer.
 *
 * @param letterhead what they say
 * @param from the first line, that of the program's own words included
 * @param to the line after the last
 */
record ForwardedHead(Mail.Letterhead letterhead, int from, int to) {

  private enum Label {
    FROM("from|von|de|da|van|от|från|fra|od|发件人|寄件者|差出人|送信者|من"),
    SENT(
        "sent|date|gesendet|datum|envoyé|date d'envoi|enviado|enviado el|fecha|inviato|data"
            + "|verzonden|дата|отправлено|skickat|发送时间|日期|送信日時|日付|日時|التاريخ|تاريخ الإرسال"),
    TO("to|an|à|a|para|aan|кому|till|til|do|收件人|收件者|宛先|إلى"),
    SUBJECT("subject|betreff|objet|asunto|oggetto|onderwerp|тема|ämne|emne|temat|主题|主旨|件名|الموضوع"),
    OTHER(
        "cc|bcc|kopie|reply-to|antwort an|importance|wichtigkeit|attachments?|anlagen?|cci|копия");

    private final Set<String> words;

    Label(String words) {
      this.words = Set.of(words.split("\\|"));
    }
  }

  private static final Pattern LINE =
      Pattern.compile("^\\**([\\p{L}][\\p{L}\\p{M}' -]{0,16})\\**\\s?[:：]\\**\\s?(.*)$");
  private static final Pattern MARKER =
      Pattern.compile(
          "(?iU)^[-_=*\\s>]{0,20}(?:(?:begin )?forwarded message(?: follows)?|original message"
              + "|original appointment|ursprüngliche nachricht|originalnachricht"
              + "|(?:anfang der )?weitergeleiteten? nachricht|message transféré"
              + "|début du message (?:réexpédié|transféré)|message d['’]origine"
              + "|(?:inicio del )?mensaje (?:re)?enviado|mensaje original|(?:inizio )?messaggio (?:inoltrato|originale)"
              + "|doorgestuurd bericht|пересылаемое сообщение|пересланное сообщение"
              + "|исходное сообщение|转发的邮件|原始邮件|転送されたメッセージ|元のメッセージ)"
              + "\\s?[:.]?[-_=*\\s]{0,20}$");
  private static final Pattern RULE = Pattern.compile("^[_-]{8,}$");
  private static final int MAX_LINES = 14;

  /** Whether a line is what a mail program writes above a mail that it forwards. */
  static boolean isMarker(String line) {
    return MARKER.matcher(line).matches();
  }

  /** Whether a line says that a mail is forwarded, and not that it is answered. */
  static boolean saysForwarded(String line) {
    return isMarker(line)
        && !line.toLowerCase(Locale.ROOT).matches(".*(?:origin|ursprüngliche|исходное|原始|元の).*");
  }

  /** Reads the head that begins at a line; empty if there is none. */
  static Optional<ForwardedHead> at(List<String> lines, int from, int end) {
    int at = from;
    boolean isMarked = isMarker(lines.get(at));
    boolean isRuled = !isMarked && RULE.matcher(lines.get(at)).matches();
    if (isMarked || isRuled) {
      at = next(lines, at + 1, end);
    }
    Map<Label, String> values = new EnumMap<>(Label.class);
    int last = at;
    Label open = Label.OTHER;
    for (int i = at; i < end && i < at + MAX_LINES; i++) {
      Matcher m = LINE.matcher(lines.get(i));
      Optional<Label> label = m.matches() ? label(m.group(1)) : Optional.empty();
      if (label.isPresent() && (i > at || label.get() == Label.FROM || isMarked)) {
        open = label.get();
        values.putIfAbsent(open, m.group(2).strip());
        last = i + 1;
      } else if (lines.get(i).isEmpty() && values.size() < 2) {
        continue; // HTML puts each line into a paragraph
      } else if (lines.get(i).isEmpty()) {
        if (next(lines, i, end) >= end || !isLabelled(lines.get(next(lines, i, end)))) {
          break;
        }
      } else if (!values.isEmpty() && isMore(lines.get(i), open)) {
        last = i + 1;
      } else {
        break;
      }
    }
    values.remove(Label.OTHER);
    boolean isHead =
        values.containsKey(Label.FROM)
            && values.size() >= (isMarked ? 2 : 3)
            && (values.containsKey(Label.SENT) || values.containsKey(Label.SUBJECT));
    if (!isHead) {
      return Optional.empty();
    }
    Mail.Letterhead head =
        new Mail.Letterhead(
            values.getOrDefault(Label.SUBJECT, "").replace("*", "").strip(),
            HeaderText.sender(values.getOrDefault(Label.FROM, "")),
            HeaderText.date(values.getOrDefault(Label.SENT, "")),
            values.getOrDefault(Label.TO, ""));
    return Optional.of(new ForwardedHead(head, from, last));
  }

  private static boolean isLabelled(String line) {
    Matcher m = LINE.matcher(line);
    return m.matches() && label(m.group(1)).isPresent();
  }

  /** Whether a line is the rest of the addresses above it. */
  private static boolean isMore(String line, Label open) {
    return (open == Label.TO || open == Label.OTHER || open == Label.FROM)
        && line.matches(".{0,300}@.{0,300}");
  }

  private static int next(List<String> lines, int from, int end) {
    int i = from;
    while (i < end && lines.get(i).isEmpty()) {
      i++;
    }
    return i;
  }

  private static Optional<Label> label(String word) {
    String key = word.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Label label : Label.values()) {
      if (label.words.contains(key)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
