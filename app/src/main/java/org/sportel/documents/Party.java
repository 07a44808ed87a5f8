package org.sportel.documents;

/**
 * Whom a document concerns; empty texts are left out.
 *
 * @param name full name of the person or body
 * @param identifier personal or registration number
 * @param address postal address in one line
 */
public record Party(String name, String identifier, String address) {}
