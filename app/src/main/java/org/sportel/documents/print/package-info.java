/**
 * Sheets of the issued documents and their setting as PDF/A; nothing here reads file or network.
 */
@NullMarked
package org.sportel.documents.print;

import org.jspecify.annotations.NullMarked;
