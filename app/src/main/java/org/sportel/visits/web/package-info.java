/** The pages of the waiting room. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.web;
