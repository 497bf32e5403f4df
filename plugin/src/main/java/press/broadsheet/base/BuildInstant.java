package press.broadsheet.base;

import java.time.Instant;
import java.util.Map;

/**
 * The one clock of a build: now, or {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), in whole
 * seconds. It decides which articles are out, and is printed nowhere.
 */
public record BuildInstant(Instant at) {

  /**
   * The instant of a build that starts now in this environment.
   *
   * @throws ProblemException if {@code SOURCE_DATE_EPOCH} is set and is not a whole number of
   *     seconds
   */
  public static BuildInstant from(Map<String, String> environment) {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isBlank()) {
      return new BuildInstant(Instant.ofEpochSecond(Instant.now().getEpochSecond()));
    }
    try {
      return new BuildInstant(Instant.ofEpochSecond(Long.parseLong(epoch.strip())));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new ProblemException(
          Problem.error(
              "BS0001",
              Location.of("SOURCE_DATE_EPOCH"),
              "SOURCE_DATE_EPOCH is “" + epoch + "”, which is not a number of seconds.",
              "Unset it, or set it to whole seconds since 1970, as in: export SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)"));
    }
  }
}
