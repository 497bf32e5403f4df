package press.broadsheet.markdown;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * Turns the Markdown of articles into HTML that is safe and valid on any page: CommonMark with
 * tables, task lists, strikethrough, bare addresses, footnotes, definition lists, ids of headings,
 * typographic quotation marks, figures and notes. HTML in a text is remade from an allow-list.
 * Immutable and thread-safe.
 */
public final class Markdown {

  /** Names this conversion: it is another one whenever the same text may give another result. */
  public static final String FINGERPRINT = "markdown-3";

  private static final int MAX_CHARS = 2 << 20;
  private static final long DEEP_STACK = 256L << 20;

  private final Duration maxTime;

  /** The conversion; each text gets five seconds. */
  public Markdown() {
    this(Duration.ofSeconds(5));
  }

  /** The same with another deadline. */
  Markdown(Duration maxTime) {
    this.maxTime = maxTime;
  }

  /**
   * Makes a text ready for a page.
   *
   * @param source the file that the text is from, for naming places
   * @param text Markdown; the part of the file after its front matter
   * @param firstLine the line of the file on which the text begins, from 1
   * @param language a tag of BCP 47, for quotation marks and labels; English if empty or unknown
   * @param problems gets warnings: BS0301 an address that no page may lead to, BS0302 a link to an
   *     id that is not there, BS0303 a picture or recording on another site, BS0304 a frame, BS0308
   *     a footnote that is not referred to, BS0309 an element that was left out
   * @throws ProblemException if the text is longer than 2 Mi characters (BS0306), nested more than
   *     100 levels deep (BS0311), or takes longer than five seconds (BS0305)
   */
  public Prose render(
      SourceText source, String text, int firstLine, String language, Problems problems) {
    Lines lines = new Lines(source.file(), text, firstLine);
    return bounded(
        lines, text, deadline -> new Rendering(lines, text, language, problems, deadline).prose());
  }

  /**
   * Rewrites where the links, pictures, reference definitions and HTML attributes {@code href} and
   * {@code src} of a text lead; everything else stays, byte for byte.
   *
   * @param text Markdown
   * @param target gives the new target for each, not escaped, or the one it has; is asked about
   *     addresses of other sites, too
   * @throws ProblemException as {@link #render} does, with an empty file name
   */
  public String rewriteTargets(String text, Function<Reference, String> target) {
    Lines lines = new Lines("", text, 1);
    return bounded(
        lines, text, deadline -> Targets.in(text, lines, deadline).rewritten(text, target));
  }

  /**
   * What the links, pictures, reference definitions and HTML attributes {@code href} and {@code
   * src} of a text lead to, in order, addresses of other sites too.
   *
   * @param text Markdown
   * @param firstLine the line on which the text begins, from 1
   * @throws ProblemException as {@link #render} does, with an empty file name
   */
  public List<Reference> references(String text, int firstLine) {
    Lines lines = new Lines("", text, firstLine);
    return bounded(lines, text, deadline -> Targets.in(text, lines, deadline).references());
  }

  private <T> T bounded(Lines lines, String text, Function<Deadline, T> work) {
    if (text.length() > MAX_CHARS) {
      throw new ProblemException(
          Problem.error(
              "BS0306",
              whole(lines),
              "The text has "
                  + text.length()
                  + " characters; an article may have "
                  + MAX_CHARS
                  + ".",
              "Split it into several articles."));
    }
    try {
      return Shape.isSuspicious(text) ? onDeepStack(work) : onOwnStack(work);
    } catch (Deadline.Passed e) {
      throw new ProblemException(
          Problem.error(
              "BS0305",
              whole(lines),
              "The text could not be read within " + maxTime.toSeconds() + " seconds.",
              "Look for very long runs of brackets, asterisks or backticks, and remove them."));
    } catch (Dialect.TooDeep e) {
      throw tooDeep(lines.at(e.offset()));
    } catch (StackOverflowError e) {
      throw tooDeep(whole(lines));
    }
  }

  private static Location whole(Lines lines) {
    return Location.of(lines.file());
  }

  private static ProblemException tooDeep(Location at) {
    return new ProblemException(
        Problem.error(
            "BS0311",
            at,
            "Quotations, lists or emphasis are nested more than 100 levels deep.",
            "Nest them less deeply, or mark such lines as code."));
  }

  /** Some long lines make the parser recurse too deeply that do not look like it. */
  private <T> T onOwnStack(Function<Deadline, T> work) {
    try {
      return work.apply(Deadline.in(maxTime));
    } catch (StackOverflowError e) {
      return onDeepStack(work);
    }
  }

  /** The parser recurses into what is nested; a stack is only as big as what is used of it. */
  private <T> T onDeepStack(Function<Deadline, T> work) {
    FutureTask<T> task = new FutureTask<>(() -> work.apply(Deadline.in(maxTime)));
    Thread thread = new Thread(null, task, "deep-text", DEEP_STACK);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // it has a deadline; wait for it
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException cause) {
            throw cause;
          }
          if (e.getCause() instanceof Error cause) {
            throw cause;
          }
          throw new IllegalStateException(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
