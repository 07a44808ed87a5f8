/** What the start pages and menus of staff say of cases. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.today;
