/** What cases waited for, and whose time it was. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.waits;
