package press.broadsheet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same to each item of a list on a fixed number of threads. */
final class Parallel {

  /** What is done to an item. */
  interface Task<T> {
    void run(T item) throws Exception;
  }

  private Parallel() {}

  /**
   * Returns when all items are done. The first failure ends it: no further item is begun, and it is
   * thrown.
   *
   * @throws Exception what a task threw
   */
  static <T> void forEach(int threads, List<T> items, Task<? super T> task) throws Exception {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), r -> daemon(r));
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.max(1, threads); i++) {
        workers.add(
            pool.submit(
                () -> {
                  for (int n = next.getAndIncrement();
                      n < items.size();
                      n = next.getAndIncrement()) {
                    try {
                      task.run(items.get(n));
                    } catch (Exception | Error e) {
                      next.set(items.size());
                      throw e;
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "broadsheet");
    thread.setDaemon(true);
    return thread;
  }
}
