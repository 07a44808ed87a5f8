/** A whole version of a service in words, for lawyers and translators. */
@org.jspecify.annotations.NullMarked
package org.sportel.workshop.readable;
