/** What somebody who waits needs in order to be served like everybody else. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.needs;
