package press.broadsheet.seed.mail;

import java.util.Optional;

/** Tells mails that only talk about articles, as they lie in a mailbox between those that are. */
final class Chat {

  private static final int SHORT_ANSWER = 70;
  private static final int SHORT = 25;

  private Chat() {}

  /** All that such a mail says; empty if it may be an article. */
  static Optional<String> of(Mail mail) {
    Contents contents = Contents.of(mail);
    if (contents.body().isEmpty()
        || !contents.files().isEmpty()
        || !contents.enclosed().isEmpty()
        || contents.isLocked()) {
      return Optional.empty();
    }
    MailBody body = contents.body().get();
    Letter letter = Letter.of(body, mail.letterhead(), mail.isReply());
    SubjectLine subject = SubjectLine.of(mail.letterhead().subject());
    boolean isAnswer = (mail.isReply() || subject.isReply()) && !letter.isHandedIn();
    boolean isShort = letter.count() < (isAnswer ? SHORT_ANSWER : SHORT);
    String all = mail.letterhead().subject() + "\n\n" + body.words(0, body.lines().size());
    return isShort ? Optional.of(all.strip()) : Optional.empty();
  }
}
