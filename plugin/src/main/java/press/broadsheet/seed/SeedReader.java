package press.broadsheet.seed;

import java.util.function.Consumer;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * Reads seeds of one format. Found by {@link java.util.ServiceLoader}, ours and those from the
 * plugin's dependencies alike; the first by class name that accepts a seed reads it. Stateless and
 * thread-safe. A seed is written by a stranger: a reader fetches nothing, resolves no external
 * entity, and bounds its work by the size of the seed.
 */
public interface SeedReader {

  /**
   * Whether this reader reads that file, told by its name and first bytes. Must not load what
   * reading needs, such as a library for the format: every seed of a publication is asked about.
   *
   * @param seed the file; of a large one only the beginning
   */
  boolean accepts(SeedFile seed);

  /**
   * Reads the articles in a seed.
   *
   * @param seed the file
   * @param problems takes what could not be carried over (as warnings) with its line in the seed
   * @param articles takes one draft an article, in the order of the seed; each is passed on before
   *     the next one is read, so that a seed of any length fits into memory
   * @throws press.broadsheet.base.ProblemException if the seed cannot be read at all
   */
  void read(SeedFile seed, Problems problems, Consumer<Draft> articles);

  /** Names the reader and its version; changes whenever the same seed may give another draft. */
  String fingerprint();

  /** The most bytes that a seed of this format may have; more for those that hold many articles. */
  default long maxBytes() {
    return SourceText.MAX_BYTES;
  }
}
