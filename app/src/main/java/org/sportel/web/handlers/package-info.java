/** How the handler of a request is found. */
@org.jspecify.annotations.NullMarked
package org.sportel.web.handlers;
