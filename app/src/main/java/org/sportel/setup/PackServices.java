package org.sportel.setup;

/** Which file of a pack holds its services. */
final class PackServices {
  private PackServices() {}

  /** The unified list of Albania, the own list elsewhere. */
  static String file(String pack) {
    return pack.equals("al") ? "unified-list" : "services";
  }
}
