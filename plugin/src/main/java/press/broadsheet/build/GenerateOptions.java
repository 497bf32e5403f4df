package press.broadsheet.build;

import java.nio.file.Path;
import java.util.List;
import press.broadsheet.base.BuildInstant;

/**
 * What a command is told.
 *
 * @param project the folder in which the command runs; the output may lie in it but may not hold it
 * @param content the folder with {@code site.yaml}, {@code articles/} and the rest
 * @param templates the publication's own templates; need not exist
 * @param output where the site is published
 * @param seeds the folder of raw articles, so that no output ever lands in it
 * @param reports where reports of a build are written
 * @param baseUrl replaces the address in {@code site.yaml}; may be empty
 * @param drafts whether drafts are shown
 * @param future whether what comes out later is shown
 * @param keepGoing whether articles with errors are left out and the rest is published
 * @param strict whether warnings are errors
 * @param threads how many to use, at least 1
 * @param now the build instant
 */
public record GenerateOptions(
    Path project,
    Path content,
    Path templates,
    Path output,
    Path seeds,
    Path reports,
    String baseUrl,
    boolean drafts,
    boolean future,
    boolean keepGoing,
    boolean strict,
    int threads,
    BuildInstant now) {

  /** The folders that are read, and that the output may neither hold nor be in. */
  List<Path> inputs() {
    return List.of(content, templates, seeds);
  }
}
