/** Surveys on the desk and for everybody. */
@org.jspecify.annotations.NullMarked
package org.sportel.feedback.survey.web;
