package press.broadsheet.seed;

import java.util.List;
import press.broadsheet.base.Problems;

/**
 * Reads seeds of one format. Found by {@link java.util.ServiceLoader}, ours and those from the
 * plugin's dependencies alike; the first by class name that accepts a seed reads it. Stateless and
 * thread-safe. A seed is written by a stranger: a reader fetches nothing, resolves no external
 * entity, and bounds its work by the size of the seed.
 */
public interface SeedReader {

  /** Whether this reader reads that file, told by its name and first bytes. */
  boolean accepts(SeedFile seed);

  /**
   * Reads the articles in a seed.
   *
   * @param seed the file
   * @param problems takes what could not be carried over (as warnings) with its line in the seed
   * @return one draft an article, in the order of the seed
   * @throws press.broadsheet.base.ProblemException if the seed cannot be read at all
   */
  List<Draft> read(SeedFile seed, Problems problems);

  /** Names the reader and its version; changes whenever the same seed may give another draft. */
  String fingerprint();
}
