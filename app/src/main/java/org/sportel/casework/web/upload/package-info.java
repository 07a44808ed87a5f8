/** Files that officials give in the forms of tasks. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.upload;
