package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.ProblemException;

/** Other processes that publish, killed as {@code kill -9} does. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledBuildTest {

  private static final int KILLS = 25;

  @TempDir private Path folder;

  /** Every edition has other texts, and a third of its files only some editions have. */
  static Site edition(int number) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("edition.txt", Integer.toString(number));
    for (int i = 0; i < 90; i++) {
      boolean always = i % 3 != 0;
      if (always || (number + i) % 2 == 0) {
        String path = "2026/" + i % 7 + "/story-" + i + (i % 5 == 0 ? "/photo.svg" : "/index.html");
        texts.put(path, ("edition " + number + " of story " + i + "\n").repeat(40));
      }
    }
    texts.put(number % 2 == 0 ? "desk" : "desk/index.html", "desk of " + number);
    return new Site(texts);
  }

  /** A process that publishes one edition after the other, or only holds the folder. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      Path output = Path.of(arguments[0]);
      int number = Integer.parseInt(arguments[1]);
      if (number < 0) {
        try (PublishedFolder held = Site.open(output)) {
          System.out.println(
              held.isCurrent(new OutputPath("edition.txt"), Site.key("edition.txt", "0"))
                  ? "holding"
                  : "lost");
          Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
      }
      System.out.println("publishing");
      while (true) {
        edition(number++).publishTo(output);
      }
    }
  }

  private static Process start(Path output, int number) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                output.toString(),
                Integer.toString(number))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine()).as("the child began").isIn("publishing", "holding");
    return process;
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void neverLeavesAHalfFileAndTheNextRunHasOneWholeEdition() throws Exception {
    Path output = folder.resolve("site");
    Random random = new Random();
    int underWay = 0;
    int number = 1;
    edition(0).publishTo(output);
    for (int i = 0; i < KILLS; i++) {
      Process child = start(output, number);
      Thread.sleep(random.nextInt(250));
      kill(child);

      boolean journal = Files.exists(output.resolve(".broadsheet/journal"));
      underWay += Files.exists(output.resolve(".broadsheet/staging")) ? 1 : 0;
      for (Map.Entry<String, String> file : Site.textsIn(output).entrySet()) {
        assertWhole(file.getKey(), file.getValue());
      }
      if (!journal) {
        assertOneEdition(output);
      }
      Site.open(output).close();
      number = assertOneEdition(output) + 1;
      edition(number).publishTo(output);
      assertThat(assertOneEdition(output)).isEqualTo(number);
      number++;
    }
    assertThat(underWay).as("kills that hit a publication under way").isPositive();
  }

  @Test
  void aFolderIsLockedWhileAnotherProcessHasItAndFreeWhenThatIsKilled() throws Exception {
    Path output = folder.resolve("site");
    edition(0).publishTo(output);
    Process child = start(output, -1);
    try {
      assertThatThrownBy(() -> Site.open(output))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0605");
    } finally {
      kill(child);
    }
    assertThat(edition(0).publishTo(output).changedNothing()).isTrue();
  }

  @Test
  void aFolderIsLockedWithinOneProcessToo() throws Exception {
    Path output = folder.resolve("site");
    Path link = Files.createSymbolicLink(folder.resolve("link"), output);
    PublishedFolder first = Site.open(Files.createDirectories(output));
    for (Path name : List.of(output, link)) {
      assertThatThrownBy(() -> Site.open(name))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0605");
    }
    // turning the second away must not have given the lock of the first back
    Process other = startExpectingRefusal(output);
    assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(other.exitValue()).isNotZero();
    first.close();
    edition(1).publishTo(link);
    assertOneEdition(output);
  }

  private static Process startExpectingRefusal(Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            output.toString(),
            "-1")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void assertWhole(String path, String text) {
    if (path.startsWith("2026/")) {
      String line = text.substring(0, text.indexOf('\n') + 1);
      assertThat(text).as(path).isEqualTo(line.repeat(40));
    } else {
      assertThat(text).as(path).matches("\\d+|desk of \\d+");
    }
  }

  private static int assertOneEdition(Path output) throws IOException {
    int number = Integer.parseInt(Files.readString(output.resolve("edition.txt")));
    assertThat(Site.textsIn(output)).isEqualTo(edition(number).texts());
    return number;
  }
}
