package press.broadsheet.seed.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many things on several threads, and takes the results in their order. No more
 * than a window of them is under way, so that memory does not grow with their number.
 */
final class InOrder {

  /**
   * So many a thread are begun before the first is taken: enough that a slow one stops no other.
   */
  private static final int WINDOW = 64;

  private InOrder() {}

  /**
   * Applies a function to every item.
   *
   * @param threads at least 1
   * @param results takes the results on the calling thread, in the order of the items
   */
  static <T, R> void forEach(
      Collection<T> items, int threads, Function<T, R> function, Consumer<R> results) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> window = new ArrayDeque<>();
      for (T item : items) {
        if (window.size() == threads * WINDOW) {
          results.accept(window.remove().get());
        }
        window.add(pool.submit(() -> function.apply(item)));
      }
      while (!window.isEmpty()) {
        results.accept(window.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Applies a function to every item.
   *
   * @param threads at least 1
   * @return the results, in the order of the items
   */
  static <T, R> List<R> map(Collection<T> items, int threads, Function<T, R> function) {
    List<R> results = new ArrayList<>(items.size());
    forEach(items, threads, function, results::add);
    return results;
  }
}
