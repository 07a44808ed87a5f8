/**
 * What applicants need in order to be served like everybody else: stated when an application is
 * sent or noted by staff, shown to whoever has the case, forgotten when it is closed.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.intake.needs;
