package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;

/**
 * Finds the articles in a mail: in its text, in an attached file, or in a mail within it. The text
 * is passed over when it is but a note that covers the attached one.
 */
final class MailArticles {

  private static final int MAX_ENCLOSED = 6;
  private static final int SHORT_NOTE = 120;
  private static final int LONG_NOTE = 300;

  private final FileName name;
  private final Location at;
  private final Problems problems;

  /**
   * @param name of the seed
   * @param at the place of the mail, for problems
   * @param problems takes what was left out
   */
  MailArticles(FileName name, Location at, Problems problems) {
    this.name = name;
    this.at = at;
    this.problems = problems;
  }

  /**
   * The articles, each with a name of its own if there are several.
   *
   * @param entry names the mail in its seed; empty if that holds but one
   */
  List<Draft> of(Mail mail, String entry) {
    List<Found> found = find(mail, 0);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    Set<String> entries = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      String label = found.size() == 1 ? "" : (entry.isEmpty() ? "" : "/") + found.get(i).name();
      String own = entry + label;
      for (int n = 2; !entries.add(own); n++) {
        own = entry + label + "-" + n;
      }
      out.add(MailDraft.named(found.get(i).draft(), own));
    }
    return out;
  }

  /**
   * An article.
   *
   * @param name what it has of its own: that of the file or the id of the mail in which it was
   */
  private record Found(String name, Draft draft) {}

  private List<Found> find(Mail mail, int depth) {
    Contents contents = Contents.of(mail);
    Optional<Letter> letter =
        contents.body().map(b -> Letter.of(b, mail.letterhead(), mail.isReply()));
    Problems attachedProblems = new Problems();
    List<AttachedArticle> attached = AttachedArticle.of(contents.files(), at, attachedProblems);
    List<Found> others = new ArrayList<>();
    int most = attached.stream().mapToInt(AttachedArticle::count).max().orElse(0);
    for (AttachedArticle file : attached) {
      MailDraft draft = new MailDraft(mail.letterhead(), contents, letter);
      file.drafts().forEach(d -> others.add(new Found(file.name(), draft.ofAttached(d))));
    }
    for (Mail inner : depth < MAX_ENCLOSED ? contents.enclosed() : List.<Mail>of()) {
      List<Found> within = find(inner, depth + 1);
      for (Found f : within) {
        most = Math.max(most, MailBody.count(f.draft().body()));
        others.add(
            new Found(f.name(), MailDraft.covered(f.draft(), mail.letterhead(), letter, contents)));
      }
    }
    boolean isCover = !others.isEmpty() && (letter.isEmpty() || isCover(letter.get(), most));
    if (isCover) {
      problems.addAll(attachedProblems.all());
      return others;
    }
    boolean isNote =
        letter.isPresent()
            && (letter.get().count() == 0
                || letter.get().isHandedIn() && letter.get().count() < 60);
    if (isNote && isUnread(contents, attached)) {
      return List.of();
    }
    return own(mail, contents, letter, others);
  }

  private List<Found> own(
      Mail mail, Contents contents, Optional<Letter> letter, List<Found> others) {
    Optional<Letter> whole = letter.map(l -> l.count() == 0 ? l.whole() : l);
    if (whole.isEmpty() || whole.get().count() == 0) {
      if (contents.isLocked()) {
        problem(
            "BS0236",
            "The mail is encrypted.",
            "Decrypt it with your mail program and save it again, or save the article as text.");
      } else if (!isUnread(contents, List.of())) {
        problem(
            "BS0235",
            "There is no text in this mail.",
            "Check that it holds an article, or delete it.");
      }
      return List.of();
    }
    for (Found other : others) {
      problems.add(
          Problem.warning(
              "BS0238",
              at,
              "The text of the mail is an article; the text in “"
                  + other.name()
                  + "” was left out.",
              "If that one is to be published, save it from the mail into the seeds folder."));
    }
    MailDraft draft = new MailDraft(whole.get().letterhead(), contents, whole);
    List<Draft> beside = others.stream().map(Found::draft).toList();
    return List.of(new Found(mail.id(), draft.ofBody(whole.get(), beside, name)));
  }

  /** Whether the text that stands in the mail itself is a note beside the attached one. */
  private static boolean isCover(Letter letter, int attached) {
    int own = letter.count();
    return own == 0
        || own * 3 < attached && (letter.isHandedIn() || own < SHORT_NOTE)
        || own * 3 < attached * 2 && letter.isHandedIn() && own < LONG_NOTE;
  }

  private boolean isUnread(Contents contents, List<AttachedArticle> read) {
    List<String> unread =
        contents.files().stream()
            .filter(f -> AttachedArticle.mayBeText(f))
            .map(MailPart.File::name)
            .filter(n -> read.stream().noneMatch(r -> r.name().equals(n)))
            .toList();
    if (!unread.isEmpty()) {
      problem(
          "BS0237",
          "The article seems to be in an attached file that cannot be read: “"
              + String.join("”, “", unread)
              + "”.",
          "Open it and save it as a Word document (.docx), OpenDocument or plain text in the seeds folder.");
    }
    return !unread.isEmpty();
  }

  private void problem(String code, String what, String hint) {
    problems.add(Problem.error(code, at, what, hint));
  }
}
