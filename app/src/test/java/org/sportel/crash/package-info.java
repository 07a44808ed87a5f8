/** The program and its database are killed in the middle of submissions. */
@org.jspecify.annotations.NullMarked
package org.sportel.crash;
