/** How units assign tasks, and conflicts of interest. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.assign;
