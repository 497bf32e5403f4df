package press.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Location;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.picture.SvgCleaner;
import press.broadsheet.publish.PublishReport;
import press.broadsheet.publish.PublishedFolder;
import press.broadsheet.render.Renderer;
import press.broadsheet.render.Theme;
import press.broadsheet.site.Catalog;
import press.broadsheet.site.PagePlan;
import press.broadsheet.site.PagePlanner;
import press.broadsheet.site.Plans;
import press.broadsheet.site.SiteFile;

/**
 * Content to site: reads, plans, renders what has changed, and publishes it whole or not at all.
 */
public final class Generate {

  private final GenerateOptions options;
  private final Problems problems = new Problems();
  private final List<PagePlanner> planners = Extensions.of(PagePlanner.class);

  private Generate(GenerateOptions options) {
    this.options = options;
  }

  /**
   * Runs one build.
   *
   * @throws ProblemException with everything that is wrong, if nothing was published
   * @throws IOException if the machine fails: a full disk, a folder that cannot be written
   */
  public static GenerateReport run(GenerateOptions options) throws IOException {
    return new Generate(options).run();
  }

  private GenerateReport run() throws IOException {
    Content content = ContentReader.read(options, problems);
    Theme theme = Theme.read(options.templates());
    Set<String> leftOut = new TreeSet<>();
    Catalog catalog = content.catalogWithout(leftOut);
    Plans plans = plan(content, catalog);
    while (!plans.leftOut().isEmpty()) {
      leftOut.addAll(plans.leftOut());
      catalog = content.catalogWithout(leftOut);
      plans = plan(content, catalog);
    }
    stopOnErrors();
    try (PublishedFolder folder =
        PublishedFolder.open(options.output(), options.project(), options.inputs())) {
      Renderer renderer =
          new Renderer(
              Engine.fingerprint(planners),
              theme,
              catalog,
              content.texts(),
              plans.pages(),
              options.now().at(),
              problems);
      render(renderer, plans.pages(), folder);
      publishAssets(theme, folder);
      publishFiles(renderer, catalog, folder);
      stopOnErrors();
      stopIfStrict();
      PublishReport published = folder.commit();
      return new GenerateReport(
          catalog.articles().size(),
          plans.pages().size(),
          folder.hasResumed(),
          published,
          problems.all());
    }
  }

  /**
   * Plans the pages, and points at the field in a content file that asks for an address another
   * has.
   */
  private Plans plan(Content content, Catalog catalog) {
    Problems clashes = new Problems();
    Plans plans = Plans.of(catalog, planners, clashes);
    for (Problem clash : clashes.all()) {
      String field = clash.isError() ? "slug" : "aliases";
      Location at = content.texts().at(clash.at().file(), field);
      problems.add(new Problem(clash.code(), clash.severity(), at, clash.what(), clash.hint()));
    }
    return plans;
  }

  private void render(Renderer renderer, List<PagePlan> plans, PublishedFolder folder)
      throws IOException {
    Parallel.forEach(
        options.threads(),
        plans,
        plan -> {
          Renderer.Sheet sheet = renderer.sheet(plan);
          if (folder.isCurrent(plan.path(), sheet.key())) {
            folder.keep(plan.path());
          } else {
            folder.stage(plan.path(), sheet.key(), renderer.render(sheet));
          }
        });
  }

  private static void publishAssets(Theme theme, PublishedFolder folder) throws IOException {
    for (Map.Entry<OutputPath, byte[]> asset : theme.assets().entrySet()) {
      stage(folder, asset.getKey(), asset.getValue());
    }
  }

  private void publishFiles(Renderer renderer, Catalog catalog, PublishedFolder folder)
      throws IOException {
    Set<SiteFile> files = new TreeSet<>(Comparator.comparing(SiteFile::path));
    files.addAll(renderer.usedFiles());
    catalog.files().values().stream().filter(SiteFile::always).forEach(files::add);
    Parallel.forEach(options.threads(), new ArrayList<>(files), file -> publish(file, folder));
  }

  /**
   * What is in {@code static/} is the publisher's own; a drawing among the pictures may be a
   * stranger's, and is cleaned.
   */
  private void publish(SiteFile file, PublishedFolder folder) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file.source());
      boolean isDrawing = !file.always() && SiteFile.isDrawing(file.file());
      stage(
          folder,
          file.path(),
          isDrawing ? SvgCleaner.clean(bytes, Location.of(file.file())) : bytes);
    } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException e) {
      problems.add(
          Problem.error(
              "BS0002",
              Location.of(file.file()),
              "The file cannot be read: " + SourceText.reason(e),
              "Check that its permissions let you read it."));
    }
  }

  private static void stage(PublishedFolder folder, OutputPath path, byte[] bytes)
      throws IOException {
    Digest key = Digest.of(bytes);
    if (folder.isCurrent(path, key)) {
      folder.keep(path);
    } else {
      folder.stage(path, key, bytes);
    }
  }

  /** All or nothing, unless told to keep going. */
  private void stopOnErrors() {
    if (problems.hasErrors() && !options.keepGoing()) {
      throw new ProblemException(problems.all());
    }
  }

  /** In a strict build nothing at all may be wrong, whatever else was asked for. */
  private void stopIfStrict() {
    if (options.strict() && !problems.all().isEmpty()) {
      throw new ProblemException(problems.all());
    }
  }
}
