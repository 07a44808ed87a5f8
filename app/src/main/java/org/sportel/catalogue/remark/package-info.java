/**
 * Remarks of readers on the page of a service: written without an account, dealt with by whoever
 * designs services, answered publicly.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.remark;
