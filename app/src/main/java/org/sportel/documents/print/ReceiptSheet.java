package org.sportel.documents.print;

import org.sportel.documents.Receipt;

/** Everything the template of a receipt prints. */
record ReceiptSheet(Sheet sheet, Receipt receipt, String trackingPicture) {}
