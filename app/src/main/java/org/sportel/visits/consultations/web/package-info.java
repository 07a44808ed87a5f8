/** The pages on which advice is noted and corrected. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.consultations.web;
