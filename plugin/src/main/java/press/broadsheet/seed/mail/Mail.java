package press.broadsheet.seed.mail;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;

/**
 * A mail, decoded.
 *
 * @param id its Message-ID without the brackets; may be empty
 * @param letterhead who sent it, when, and about what
 * @param isReply whether it answers another mail
 * @param parts in their order
 */
record Mail(String id, Letterhead letterhead, boolean isReply, List<MailPart> parts) {

  Mail {
    parts = List.copyOf(parts);
  }

  /**
   * What stands above a letter.
   *
   * @param subject as it is; may be empty
   * @param sender a name; empty if only an address is known
   * @param recipients names and addresses as they stand there
   */
  record Letterhead(String subject, String sender, Optional<ArticleDate> date, String recipients) {

    /** The same with the name that stands below the letter, where that says more. */
    Letterhead signed(String name) {
      return new Letterhead(subject, SenderName.fuller(sender, name), date, recipients);
    }

    /** The same, where it says nothing filled from another. */
    Letterhead or(Letterhead other) {
      return new Letterhead(
          subject.isEmpty() ? other.subject : subject,
          sender.isEmpty() ? other.sender : sender,
          date.isPresent() ? date : other.date,
          recipients.isEmpty() ? other.recipients : recipients);
    }
  }
}
