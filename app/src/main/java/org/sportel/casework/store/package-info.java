/** The tables of casework: one gateway per kind of row, nobody else touches them. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.store;
