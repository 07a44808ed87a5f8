/** Looks at what a model can do without any data: state space, random walks. */
@NullMarked
package org.sportel.procedure.analysis;

import org.jspecify.annotations.NullMarked;
