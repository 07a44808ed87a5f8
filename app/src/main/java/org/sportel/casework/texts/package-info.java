/** The library of texts for the reasons of decisions: dated, and frozen once used. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.texts;
