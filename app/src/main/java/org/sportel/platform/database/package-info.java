/**
 * Where the database is: the data folder with its lock and secrets, the embedded PostgreSQL, the
 * roles, the migrations and the cluster's era. Used before the program's own context exists.
 */
@org.springframework.modulith.NamedInterface("database")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.database;
