package org.sportel.platform.database;

/**
 * Where the program's database answers.
 *
 * @param url JDBC address of the database
 * @param ownerPassword of {@code sportel_owner}, who migrates
 * @param appPassword of {@code sportel_app}, the program
 */
public record DatabaseAddress(String url, String ownerPassword, String appPassword) {
  @Override
  public String toString() {
    return url;
  }
}
