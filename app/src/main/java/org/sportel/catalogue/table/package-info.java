/**
 * The whole catalogue as a table, both ways: written as CSV or a spreadsheet, and imported from the
 * same by a page.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.table;
