/** The page of who is away and who does their tasks. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.absence;
