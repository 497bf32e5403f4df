package press.broadsheet.seed.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * A line of a weblog that says in one sentence when and by whom: “Posted on March 2, 2005 by …”.
 */
final class PostedLine {

  private static final int LONGEST = 160;
  private static final String DID =
      "(?:posted|published|written|filed|submitted|created|eingestellt|veröffentlicht|geschrieben|verfasst|erstellt|publiée?|postée?|rédigée?|écrite?|proposée?|soumise?|mise? en ligne|publicad[oa]|escrit[oa]|enviad[oa]|pubblicat[oa]|scritt[oa]|inserit[oa]|postat[oa]|опубликовано|опубликовал[аи]?|добавлено|добавил[аи]?)";
  private static final String BY = "(?:by|von|par|por|da|di)";
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "(?iu)(?:"
              + DID
              + "[: ]\\s*)?(?:on |am |le |el |il |den |at )?(?<date>[^|]{0,40}\\d{4}[^|]{0,20}?),?\\s+"
              + BY
              + ":?\\s+(?<name>(?-i:\\p{Lu}).{2,60}?)\\.?");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?iu)"
              + DID
              + " (?:"
              + BY
              + ":? )?(?<name>(?-i:\\p{Lu}).{2,60}?),?\\s+(?:on|am|le|el|il|den|at|в|от|,|-|–)\\s+(?<date>.{0,30}\\d.{2,40}?)\\.?");

  private PostedLine() {}

  /** The byline and the date, in the forms in which they stand alone; empty if the line is none. */
  static List<String> parts(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    for (Pattern form : List.of(DATE_FIRST, NAME_FIRST)) {
      Matcher m = form.matcher(line.strip());
      if (m.matches()) {
        String name = m.group("name").strip();
        String date = m.group("date").strip();
        boolean isOne =
            DateLine.parse(date).isPresent() && BylineLine.parse("By " + name).isPresent();
        if (isOne) {
          return List.of("By " + name, date);
        }
      }
    }
    return List.of();
  }
}
