/** Rows that are built by the thousand, written with one statement. */
@org.springframework.modulith.NamedInterface("rows")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.rows;
