/**
 * Turns BPMN 2.0 files of several engines into models, or says everything that is wrong with them.
 */
@NullMarked
package org.sportel.procedure.reading;

import org.jspecify.annotations.NullMarked;
