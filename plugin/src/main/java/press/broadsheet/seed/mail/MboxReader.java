package press.broadsheet.seed.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Severity;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * Reads mailboxes: {@code .mbox}, {@code .mbx}, and files without an ending of their own that begin
 * as mailboxes do. Each mail is an article, named by its Message-ID; one mail at a time is in
 * memory beside the box itself. A mail that cannot be read is a warning, for the others are good.
 */
public final class MboxReader implements SeedReader {

  private static final long MAX_BYTES = 1L << 30;
  private static final Set<String> PERHAPS = Set.of("", "txt", "text", "mail");

  @Override
  public boolean accepts(SeedFile seed) {
    return switch (seed.extension()) {
      case "mbox", "mbx" -> true;
      default -> PERHAPS.contains(seed.extension()) && MailLook.isMailbox(seed.bytes());
    };
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    Map<String, Digest> seen = new HashMap<>();
    Passing passing = new Passing(articles);
    int[] mails = new int[1];
    new Mailbox(seed.bytes())
        .forEach(
            piece -> {
              mails[0]++;
              Problems own = new Problems();
              Location at = new Location(seed.name(), piece.line(), 0, "");
              one(piece, at, seen, own, passing);
              own.all().forEach(p -> problems.add(warning(p)));
            });
    passing.end();
    if (mails[0] == 0) {
      throw new ProblemException(
          Problem.error(
              "BS0239",
              Location.of(seed.name()),
              "This is not a mailbox: no line begins a mail.",
              "Export it from the mail program once more, as “mbox”, or save each mail as .eml."));
    }
  }

  @Override
  public String fingerprint() {
    return "mailbox/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }

  private static void one(
      Mailbox.Piece piece,
      Location at,
      Map<String, Digest> seen,
      Problems problems,
      Passing passing) {
    Mail mail;
    try {
      mail = MimeMail.read(piece.bytes());
    } catch (IOException e) {
      problems.add(
          Problem.warning(
              "BS0239",
              at,
              "This mail is damaged: " + e.getMessage() + ".",
              "Save it from the mail program on its own."));
      return;
    }
    Digest digest = Digest.of(piece.bytes());
    String entry = mail.id().isEmpty() ? digest.toString() : mail.id();
    Optional<Digest> known = Optional.ofNullable(seen.putIfAbsent(entry, digest));
    if (known.isPresent()) {
      problems.add(
          Problem.warning(
              "BS0238",
              at,
              "The mail is in the mailbox a second time; it was left out.",
              "Nothing, if the first is as it should be; else save this one as .eml on its own."));
      return;
    }
    Optional<String> chat = Chat.of(mail);
    if (chat.isPresent()) {
      passing.leaveOut(new Draft.Dropped(chat.get(), "mail that is no article"));
    } else {
      new MailArticles(FileName.of(""), at, problems).of(mail, entry).forEach(passing::pass);
    }
  }

  private static Problem warning(Problem p) {
    return new Problem(p.code(), Severity.WARNING, p.at(), p.what(), p.hint());
  }

  /** Passes drafts on one behind, so that what was left out after the last one goes with it. */
  private static final class Passing {
    private final Consumer<Draft> articles;
    private final List<Draft.Dropped> leftOut = new ArrayList<>();
    private Optional<Draft> held = Optional.empty();

    private Passing(Consumer<Draft> articles) {
      this.articles = articles;
    }

    private void pass(Draft draft) {
      end();
      held = Optional.of(draft);
    }

    private void leaveOut(Draft.Dropped words) {
      leftOut.add(words);
    }

    private void end() {
      held.map(d -> MailDraft.with(d, leftOut)).ifPresent(articles);
      if (held.isPresent()) {
        leftOut.clear();
      }
      held = Optional.empty();
    }
  }
}
