/** Consultations, tutor sessions and applications, side by side and never added up. */
@org.jspecify.annotations.NullMarked
package org.sportel.insight.advice;
