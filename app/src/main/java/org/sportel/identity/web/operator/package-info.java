/** Pages on which a network's operator adds, prepares and opens tenants. */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.web.operator;
