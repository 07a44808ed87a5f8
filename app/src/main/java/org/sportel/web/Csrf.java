package org.sportel.web;

/**
 * The token that a form must send back, so that no other site can post in the person's name.
 *
 * @param parameter the field's name
 * @param header the header that carries it for scripts
 */
public record Csrf(String parameter, String header, String token) {}
