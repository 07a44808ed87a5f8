/** Pages of delegations and of what was taken by them. */
@org.jspecify.annotations.NullMarked
package org.sportel.agency.web;
