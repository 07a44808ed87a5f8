/** Sending a case from a step at which it stopped to another one, alone or by two persons. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.stopped;
