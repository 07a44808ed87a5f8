/** What a procedure asks of other bodies, for the module that keeps such requests. */
@org.springframework.modulith.NamedInterface("asking")
@org.jspecify.annotations.NullMarked
package org.sportel.casework.asking;
