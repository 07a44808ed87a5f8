package org.sportel.web.components;

/**
 * A bar of a chart.
 *
 * @param shown the value in words, with its unit
 * @param href where the figure is explained, empty where nowhere
 */
public record Bar(String label, double value, String shown, String href) {}
