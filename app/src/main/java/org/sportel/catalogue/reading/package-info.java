/**
 * Reads deadlines, fees, documents and remedies out of the texts in which municipalities publish
 * their services. What a text does not clearly say is reported, never guessed; the text itself is
 * always kept. Pure: no database, no clock.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.reading;
