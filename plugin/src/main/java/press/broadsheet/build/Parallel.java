package press.broadsheet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same to each item of a list on a fixed number of threads. */
final class Parallel {

  /** What is done to an item. */
  interface Task<T> {
    void run(T item) throws IOException;
  }

  private Parallel() {}

  /**
   * Returns when all items are done. A failure ends it: no further item is begun, those under way
   * are finished, and the failure of the earliest item in the list is thrown, whichever thread met
   * one first. That is always the same one, since items are begun in their order.
   *
   * @throws IOException what a task threw, as is what it threw unchecked
   */
  static <T> void forEach(int threads, List<T> items, Task<? super T> task) throws IOException {
    AtomicInteger next = new AtomicInteger();
    ConcurrentSkipListMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.max(1, Math.min(threads, items.size())); i++) {
      Thread worker = new Thread(() -> work(next, items, task, failures), "broadsheet-" + i);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (!failures.isEmpty()) {
      Throwable first = failures.firstEntry().getValue();
      if (first instanceof IOException e) {
        throw e;
      }
      throw first instanceof RuntimeException e ? e : new IllegalStateException(first);
    }
  }

  private static <T> void work(
      AtomicInteger next, List<T> items, Task<? super T> task, Map<Integer, Throwable> failures) {
    for (int n = next.getAndIncrement();
        n < items.size() && failures.isEmpty();
        n = next.getAndIncrement()) {
      try {
        task.run(items.get(n));
      } catch (Exception | Error e) {
        failures.put(n, e);
      }
    }
  }
}
