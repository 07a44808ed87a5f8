/** The pages of the protocol books. */
@org.jspecify.annotations.NullMarked
package org.sportel.register.web;
