/**
 * Surveys: questions of an office, drawn and checked like application forms, answered by nobody in
 * particular.
 *
 * <p>A draft is published once and then stays as it is; it is open on its days and ends on its last
 * one or when it is closed. An answer is kept with its day and channel and nothing else: no
 * account, address, time or session, and no event of its own. Few answers are not shown.
 */
@NamedInterface("survey")
@NullMarked
package org.sportel.feedback.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
