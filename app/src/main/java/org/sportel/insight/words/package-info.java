/** Values of indicators as people read them. */
@NamedInterface("words")
@NullMarked
package org.sportel.insight.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
