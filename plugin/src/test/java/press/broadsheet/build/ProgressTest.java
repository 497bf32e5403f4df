package press.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a person sees of a long command. */
class ProgressTest {

  private final AtomicLong now = new AtomicLong(5_000);
  private final List<String> log = new ArrayList<>();

  /** A thousand things, each taking so long. */
  private void thousand(press.broadsheet.base.Progress progress, long millis) {
    for (int i = 1; i <= 1000; i++) {
      now.addAndGet(millis);
      progress.at("Reading seeds", i, 1000);
    }
  }

  @Test
  void aShortCommandLogsNothing() {
    thousand(new LoggedProgress(log::add, now::get), 9);
    assertThat(log).isEmpty();
  }

  @Test
  void aCommandOfSomeMinutesLogsAboutEveryTenSeconds() {
    thousand(new LoggedProgress(log::add, now::get), 60);
    assertThat(log).hasSize(5);
    assertThat(log.get(0)).isEqualTo("Reading seeds: 167 of 1,000 (16 %)");
  }

  @Test
  void aCommandOfAnHourLogsAboutEveryMinuteAndNeverLooksDead() {
    thousand(new LoggedProgress(log::add, now::get), 3_600);
    assertThat(log).hasSize(58);
  }

  @Test
  void theNextPartBeginsAnew() {
    LoggedProgress progress = new LoggedProgress(log::add, now::get);
    thousand(progress, 60);
    now.addAndGet(10_000);
    progress.at("Writing content", 150, 1000);
    assertThat(log).endsWith("Writing content: 150 of 1,000 (15 %)");
  }

  @Test
  void onATerminalOneLineIsWrittenOverAndGoneAtTheEnd() {
    StringWriter terminal = new StringWriter();
    try (TerminalProgress progress = new TerminalProgress(new PrintWriter(terminal), now::get)) {
      thousand(progress, 2);
      progress.at("Writing", 1, 9);
    }
    String shown = terminal.toString();
    assertThat(shown)
        .startsWith("\rReading seeds: 500 of 1,000 (50 %)\rReading seeds: 600 of 1,000 (60 %)\r")
        .doesNotContain("\n")
        .endsWith("\r" + " ".repeat(37) + "\r");
  }

  @Test
  void aQuickCommandLeavesATerminalAlone() {
    StringWriter terminal = new StringWriter();
    try (TerminalProgress progress = new TerminalProgress(new PrintWriter(terminal), now::get)) {
      thousand(progress, 0);
    }
    assertThat(terminal.toString()).isEmpty();
  }
}
