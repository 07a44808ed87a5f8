package org.sportel.documents.print;

/** The part of a sheet by which anybody can check it: code, address and its QR picture. */
record Seal(String code, String address, String picture) {}
