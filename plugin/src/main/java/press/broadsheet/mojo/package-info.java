/** Maven goals: parameters and the mapping of failures, nothing else. */
@NullMarked
package press.broadsheet.mojo;

import org.jspecify.annotations.NullMarked;
