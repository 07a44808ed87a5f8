/** Pages of outbound requests for staff. */
@org.jspecify.annotations.NullMarked
package org.sportel.outbound.web;
