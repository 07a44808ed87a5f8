package org.sportel.catalogue;

/**
 * A service that has ended.
 *
 * @param last the version that was in force until then
 */
public record Retired(ServiceCard last, Retirement end) {}
