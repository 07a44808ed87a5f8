package org.sportel.web.components;

/** A place on a map that leads to its page. */
public record MapPoint(String name, double lat, double lon, String href) {}
