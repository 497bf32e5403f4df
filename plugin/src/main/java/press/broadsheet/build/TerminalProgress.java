package press.broadsheet.build;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import press.broadsheet.base.Progress;

/**
 * Shows on a terminal how far a command has come: one line, written over again and again, and gone
 * at the end. A command that takes less than a second shows none.
 */
public final class TerminalProgress implements Progress, AutoCloseable {

  private static final long QUIET_MILLIS = 1000;
  private static final long STEP_MILLIS = 200;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private long next;
  private int shown;

  /**
   * For a terminal.
   *
   * @param clock milliseconds from any moment
   */
  public TerminalProgress(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.next = clock.getAsLong() + QUIET_MILLIS;
  }

  @Override
  public void at(String what, int done, int total) {
    long now = clock.getAsLong();
    if (now >= next) {
      next = now + STEP_MILLIS;
      show(ProgressWords.of(what, done, total));
    }
  }

  private void show(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = line.length();
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shown > 0) {
      show("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
