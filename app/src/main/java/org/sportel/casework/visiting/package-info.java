/** Which visits a case took. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.visiting;
