package press.broadsheet.seed.office;

import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.seed.SeedFile;

/** The reasons for which a document is not read at all, in the words of people who write in one. */
final class Refusal {

  private Refusal() {}

  /**
   * It is not what its name says, or damaged.
   *
   * @param why a sentence without its full stop
   */
  static ProblemException damaged(SeedFile seed, String why) {
    return of(
        seed,
        "BS0220",
        "This document cannot be opened: " + why + ".",
        "Open it in a word processor and save it again as .docx or .odt; if that fails too, ask for it once more.");
  }

  static ProblemException oldWord(SeedFile seed) {
    return of(
        seed,
        "BS0221",
        "This is a document of Word 97–2003 (.doc), which is not read.",
        "Open it in a word processor and save it as .docx.");
  }

  static ProblemException locked(SeedFile seed) {
    return of(
        seed,
        "BS0222",
        "This document is protected by a password.",
        "Open it in a word processor, remove the password, and save it again.");
  }

  static ProblemException tooMuch(SeedFile seed, String what) {
    return of(
        seed,
        "BS0223",
        "This document unpacks to more than any article: " + what + ".",
        "Check where it comes from; if it is honest, copy its text into a new document.");
  }

  static ProblemException empty(SeedFile seed) {
    return of(
        seed,
        "BS0224",
        "There is no text in this document.",
        "Write the article, or delete the file; of scanned pages only the pictures are here.");
  }

  private static ProblemException of(SeedFile seed, String code, String what, String hint) {
    return new ProblemException(Problem.error(code, Location.of(seed.name()), what, hint));
  }
}
