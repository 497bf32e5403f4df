/**
 * What every stage uses: digests, problems, output paths, the build instant and atomic file
 * writing.
 */
@NullMarked
package press.broadsheet.base;

import org.jspecify.annotations.NullMarked;
