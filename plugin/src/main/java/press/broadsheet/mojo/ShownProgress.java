package press.broadsheet.mojo;

import java.io.Console;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import press.broadsheet.base.Progress;
import press.broadsheet.build.LoggedProgress;
import press.broadsheet.build.TerminalProgress;

/**
 * Where the progress of a goal is shown: on the terminal, if a person sits there, or in the log.
 */
final class ShownProgress implements AutoCloseable {

  private final Progress progress;
  private final Runnable end;

  private ShownProgress(Progress progress, Runnable end) {
    this.progress = progress;
    this.end = end;
  }

  /**
   * For one goal.
   *
   * @param interactive whether Maven may ask questions
   * @param environment {@code CI} or {@code TERM=dumb} there means that nobody sits at a terminal
   */
  static ShownProgress of(boolean interactive, Log log, Map<String, String> environment) {
    Console console = System.console();
    if (!log.isInfoEnabled()) {
      return new ShownProgress(Progress.UNSEEN, () -> {});
    }
    if (console == null || !interactive || isNobodyThere(environment) || !isTerminal(console)) {
      return new ShownProgress(new LoggedProgress(log::info, ShownProgress::millis), () -> {});
    }
    TerminalProgress line = new TerminalProgress(console.writer(), ShownProgress::millis);
    return new ShownProgress(line, line::close);
  }

  void at(String what, int done, int total) {
    progress.at(what, done, total);
  }

  @Override
  public void close() {
    end.run();
  }

  private static boolean isNobodyThere(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return !ci.isEmpty() && !ci.equals("false")
        || environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** From Java 22 on there is a console even where input and output are files. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static long millis() {
    return System.nanoTime() / 1_000_000;
  }
}
