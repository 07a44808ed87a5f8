/** What people keep of their worklists: filters under their own names, and columns. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.own;
