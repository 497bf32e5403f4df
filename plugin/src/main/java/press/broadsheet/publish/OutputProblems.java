package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * The ways in which an output folder can be wrong, each with what to do about it.
 *
 * @param output the folder as the person knows it
 */
record OutputProblems(String output) {

  private static final String CHOOSE =
      "Choose another folder, such as target/site, with -Dbroadsheet.output=<folder>.";

  /** The folder in the words of a person who works in the project's folder. */
  static OutputProblems of(Path output, Path project) {
    Path absolute = output.toAbsolutePath().normalize();
    Path from = project.toAbsolutePath().normalize();
    boolean inside = absolute.startsWith(from) && !absolute.equals(from);
    String shown = (inside ? from.relativize(absolute) : absolute).toString();
    return new OutputProblems(shown.replace(output.getFileSystem().getSeparator(), "/"));
  }

  /** BS0601. */
  Problem notAFolder(String why) {
    return problem("BS0601", "The output “" + output + "” " + why + ".", CHOOSE);
  }

  /** BS0602. */
  Problem notForOutput(String why) {
    return problem(
        "BS0602",
        "The output would be " + why + ", where files would be replaced and deleted.",
        CHOOSE);
  }

  /** BS0603. */
  Problem notOurs(List<String> names) {
    return problem(
        "BS0603",
        "The folder holds files that Broadsheet did not write (" + String.join(", ", names) + ").",
        "Empty or delete it if nothing in it is needed, or choose another folder with"
            + " -Dbroadsheet.output=<folder>.");
  }

  /** BS0604. */
  Problem manifestLost() {
    return problem(
        "BS0604",
        "The list of what is ours in it, .broadsheet/manifest, and its copy are missing or"
            + " damaged, so that nothing can be replaced or deleted safely.",
        "Save what a person put there, delete the folder, and build again.");
  }

  /** BS0605. */
  Problem locked() {
    return problem(
        "BS0605",
        "Another build is publishing to this folder.",
        "Wait until it has ended and build again; its lock ends with its process.");
  }

  /** BS0606. */
  Problem inTheWay(String path, String obstacle) {
    return new OutputProblems(output + "/" + obstacle)
        .problem(
            "BS0606",
            obstacle.equals(path)
                ? "This is not ours, and the site has a file of that name."
                : "This is not ours, and it is in the way of “" + path + "”.",
            "Move it away (files of your own belong in site-content/static/), or give the page"
                + " another address.");
  }

  /** BS0607. */
  Problem fileAndFolder(String file, String below) {
    return new OutputProblems(output + "/" + file)
        .problem(
            "BS0607",
            "The site has both “"
                + file
                + "” and “"
                + below
                + "”: the first would be a file and"
                + " a folder at once.",
            "Give one of them another address.");
  }

  /** BS0608. */
  Problem reserved(String path) {
    return problem(
        "BS0608",
        "The site has the file “"
            + path
            + "”, but Broadsheet keeps its own records in "
            + StateFolder.NAME
            + "/.",
        "Rename it.");
  }

  /** BS0609: the disk refused when the site was already being changed. */
  ProblemException cannotFinish(String path, IOException cause) {
    Problem problem =
        new OutputProblems(output + "/" + path)
            .problem(
                "BS0609",
                "The publication began and cannot go on here: " + SourceText.reason(cause) + ".",
                "Remove what is in the way or free the disk, and build again: that build finishes"
                    + " it first.");
    ProblemException exception = new ProblemException(problem);
    exception.initCause(cause);
    return exception;
  }

  private Problem problem(String code, String what, String hint) {
    return Problem.error(code, Location.of(output), what, hint);
  }
}
