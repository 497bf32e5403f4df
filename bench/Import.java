import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import press.broadsheet.base.BuildInstant;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.importer.ImportReport;
import press.broadsheet.seed.importer.Importer;

/**
 * Imports a folder of seeds as the plugin does and prints what it took. Usage: {@code Import SEEDS
 * OUT THREADS}; content and reports go below {@code OUT}.
 */
public final class Import {

  private Import() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[1]);
    Importer.Options options =
        new Importer.Options(
            Path.of(arguments[0]),
            out.resolve("site-content"),
            out.resolve("target/broadsheet"),
            ZoneOffset.UTC,
            new BuildInstant(Instant.parse("2026-03-09T08:00:00Z")),
            false,
            Set.of(),
            Integer.parseInt(arguments[2]));
    List<SeedReader> readers =
        ServiceLoader.load(SeedReader.class).stream().map(ServiceLoader.Provider::get).toList();
    Problems problems = new Problems();
    Stages stages = new Stages();
    long start = System.nanoTime();
    ImportReport report = Importer.run(options, readers, stages, problems);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(report.summary().lines().findFirst().orElse(""));
    System.out.printf(
        Locale.ROOT,
        "%.1f s (processor time %.1f s), %.0f seeds/s, peak memory %s, %d errors, %d warnings%s%n",
        seconds,
        processorSeconds(),
        report.seeds() / seconds,
        peak(),
        problems.errors().size(),
        problems.warnings().size(),
        stages);
    problems.all().stream().limit(Integer.getInteger("show", 0)).forEach(System.out::println);
    if (problems.all().stream().anyMatch(Problem::isError)) {
      System.exit(1);
    }
  }

  /** Of all threads; suffers less from a busy machine. */
  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
  }

  /** The most memory that this process has ever had, as Linux counts it. */
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
        .findFirst()
        .orElse("unknown");
  }

  /** When each part of the import began. */
  private static final class Stages implements Progress {

    private final StringBuilder text = new StringBuilder();
    private final long start = System.nanoTime();
    private String last = "";

    @Override
    public void at(String what, int done, int total) {
      if (!what.equals(last)) {
        last = what;
        text.append(
            String.format(
                Locale.ROOT,
                "; %s from %.1f s",
                what.toLowerCase(Locale.ROOT),
                (System.nanoTime() - start) / 1e9));
      }
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
