package press.broadsheet.seed.agency;

import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.xml.XmlElement;
import press.broadsheet.seed.xml.XmlFault;
import press.broadsheet.seed.xml.XmlStream;

/** What can be wrong with what agencies send, in an editor's words. */
final class AgencyProblem {

  private AgencyProblem() {}

  /**
   * The whole of a seed.
   *
   * @throws ProblemException BS0240 if it is not well-formed
   */
  static XmlElement tree(SeedFile seed) {
    try {
      return XmlStream.tree(seed.bytes());
    } catch (XmlFault e) {
      throw broken(
          seed, e.line(), e.column(), "The file of the agency is damaged or cut off here.");
    }
  }

  static ProblemException broken(SeedFile seed, int line, int column, String why) {
    return new ProblemException(
        Problem.error(
            "BS0240",
            new Location(seed.name(), line, column, ""),
            why,
            "Fetch it from the agency once more."));
  }

  static ProblemException noText(SeedFile seed) {
    return new ProblemException(
        Problem.error(
            "BS0241",
            Location.of(seed.name()),
            "There is no text of an article in this file of an agency.",
            "It may hold pictures or a list of other files only: put those with the texts here."));
  }

  static Problem leftOut(SeedFile seed, String what) {
    return Problem.warning(
        "BS0242",
        Location.of(seed.name()),
        what,
        "If it is to be published, add it to its article by hand.");
  }

  static Problem noRelease(SeedFile seed, String headline) {
    return Problem.warning(
        "BS0243",
        Location.of(seed.name()),
        "“" + headline + "” is embargoed without a date; the article is a draft.",
        "Set its status to “published”, or a date as “publishAt”, when the agency releases it.");
  }

  static Problem olderVersion(SeedFile seed, String headline) {
    return Problem.warning(
        "BS0244",
        Location.of(seed.name()),
        "The file holds an older version of “" + headline + "” too; it was left out.",
        "Nothing; the newest version is the article.");
  }
}
