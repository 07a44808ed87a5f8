/** The pages of a case: worklists, the case, its decision, and the applicant's tracking page. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web;
