/** The page of texts for the reasons of decisions. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.texts;
