package org.sportel.documents.print;

import org.sportel.documents.Letter;

/** Everything the template of a letter prints. */
record LetterSheet(Sheet sheet, Letter letter) {}
