package press.broadsheet.base;

/**
 * Hears how far a long command has come, so that the person who waits can see it. What it does with
 * that changes no result. Called by one thread at a time.
 */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress UNSEEN = (what, done, total) -> {};

  /**
   * Hears that something more is done. Called for each single thing, so it must be quick.
   *
   * @param what is being done, in words: “Reading seeds”
   * @param done how much of it is done
   * @param total how much there is; never less than {@code done}
   */
  void at(String what, int done, int total);
}
