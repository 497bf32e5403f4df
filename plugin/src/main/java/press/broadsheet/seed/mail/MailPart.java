package press.broadsheet.seed.mail;

import java.util.List;

/** A part of a mail, decoded. */
sealed interface MailPart {

  /** Text that is read in the mail itself. */
  record Words(String text, boolean isHtml) implements MailPart {}

  /** The same text in several forms, poorest first: {@code multipart/alternative}. */
  record Choice(List<List<MailPart>> versions) implements MailPart {
    public Choice {
      versions = versions.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An attached file, or a picture that the text shows.
   *
   * @param name unlike any other in the mail; made up if the mail gives none
   * @param type such as {@code image/png}, in lower case
   * @param contentId by which HTML refers to it; may be empty
   * @param isInline whether the mail says that it belongs into the text
   */
  record File(String name, String type, String contentId, boolean isInline, byte[] bytes)
      implements MailPart {

    boolean isPicture() {
      return type.startsWith("image/") || name.matches("(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg)");
    }
  }

  /** A whole mail within the mail. */
  record Enclosed(Mail mail) implements MailPart {}

  /** What can only be read with a key that we do not have. */
  record Locked() implements MailPart {}
}
