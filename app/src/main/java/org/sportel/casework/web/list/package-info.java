/** The worklists of staff. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.list;
