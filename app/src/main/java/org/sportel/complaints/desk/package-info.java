/** The pages of those who handle complaints. */
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.desk;
