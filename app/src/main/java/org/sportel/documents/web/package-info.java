/** The public page on which anybody checks a document. */
@NullMarked
package org.sportel.documents.web;

import org.jspecify.annotations.NullMarked;
