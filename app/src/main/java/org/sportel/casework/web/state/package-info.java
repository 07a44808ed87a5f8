/** How pages show where a case stands: its plain state and the days that are left. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.state;
