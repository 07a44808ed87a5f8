/** How cases went through the procedure of their service, as the journal tells it. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.flow;
