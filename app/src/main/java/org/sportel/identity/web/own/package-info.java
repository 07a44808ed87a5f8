/** Pages on which people look after their own account beyond the password. */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.web.own;
