/**
 * Mystery visits: outsiders whom nobody at a centre knows come with an ordinary wish and note how
 * they were served.
 *
 * <p>A <em>scenario</em> says what to ask for and what to look at: standards of the charter and
 * questions of its own. A <em>round</em> sends visitors with scenarios to centres within a window;
 * when it starts, each visit gets its sheet, which stays as it is. Who runs a centre learns of a
 * round when it is closed. What is then told of a centre needs some visits, and names neither
 * visitors nor days nor staff.
 */
@NamedInterface("mystery")
@NullMarked
package org.sportel.feedback.mystery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
