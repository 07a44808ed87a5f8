/**
 * Notes on what happened outside and may have moved figures, such as a new law: each with its day.
 * They stand as marks on the courses of indicators and in a list below. A municipality's own are
 * read there alone; those of a network's operator by every municipality of its country.
 */
@NullMarked
package org.sportel.insight.notes;

import org.jspecify.annotations.NullMarked;
