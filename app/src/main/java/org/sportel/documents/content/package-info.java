/**
 * Bytes of files: recognised, checked and kept under their digest. Knows no tenant but a number.
 */
@NullMarked
package org.sportel.documents.content;

import org.jspecify.annotations.NullMarked;
