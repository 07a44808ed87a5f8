/** The pages on which running cases are moved to another version of their service. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.moves;
