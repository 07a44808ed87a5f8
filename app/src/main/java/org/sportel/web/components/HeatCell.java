package org.sportel.web.components;

/**
 * A value of a heat map.
 *
 * @param value {@code NaN} where there is none, or it is not told
 * @param shown in words
 * @param secret whether it is not told
 */
public record HeatCell(double value, String shown, boolean secret) {}
