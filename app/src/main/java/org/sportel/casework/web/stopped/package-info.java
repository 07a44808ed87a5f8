/** Where a second person decides where a stopped case goes on. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.stopped;
