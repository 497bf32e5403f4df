package press.broadsheet.build;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import press.broadsheet.base.Progress;

/**
 * Tells a log how far a long command has come, where a line cannot be written over: at most every
 * ten seconds, and then when a tenth more is done or a minute has passed. So the log of a long
 * import stays short, and never looks dead.
 */
public final class LoggedProgress implements Progress {

  private static final long MIN_MILLIS = 10_000;
  private static final long MAX_MILLIS = 60_000;
  private static final int STEP_PERCENT = 10;

  private final Consumer<String> log;
  private final LongSupplier clock;
  private long last;
  private String lastWhat = "";
  private int lastPercent;

  /**
   * For a log.
   *
   * @param log takes one line at a time
   * @param clock milliseconds from any moment
   */
  public LoggedProgress(Consumer<String> log, LongSupplier clock) {
    this.log = log;
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  @Override
  public void at(String what, int done, int total) {
    long passed = clock.getAsLong() - last;
    if (passed < MIN_MILLIS) {
      return;
    }
    int percent = ProgressWords.percent(done, total);
    int from = what.equals(lastWhat) ? lastPercent : 0;
    if (percent >= from + STEP_PERCENT || passed >= MAX_MILLIS) {
      last += passed;
      lastWhat = what;
      lastPercent = percent;
      log.accept(ProgressWords.of(what, done, total));
    }
  }
}
