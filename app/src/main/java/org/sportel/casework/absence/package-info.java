/** Who is away, until when, and who does their tasks meanwhile. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.absence;
