package org.sportel.platform;

import java.util.UUID;

/** What a transaction may see: one tenant, the network's own tables, or everything published. */
public sealed interface Scope {
  /** The rows of one tenant. */
  static Scope of(TenantId tenant) {
    return new Tenant(tenant);
  }

  /** The tables without a tenant: tenants, accounts, sessions, jobs. Tenant tables refuse. */
  static Scope network() {
    return new Network();
  }

  /** The published rows of every tenant, read only. */
  static Scope open() {
    return new Open();
  }

  /** What one tenant shares of one file with another tenant, read only. */
  static Scope guest(TenantId owner, UUID file, TenantId host) {
    return new Guest(owner, file, host);
  }

  /** One tenant's rows. */
  record Tenant(TenantId id) implements Scope {}

  /** Tables that belong to no tenant. */
  record Network() implements Scope {}

  /** Published rows of all tenants, read under the role {@code sportel_public}. */
  record Open() implements Scope {}

  /**
   * The rows about one file that its owner shares with another tenant, read under the role {@code
   * sportel_guest}; every other row is hidden by the database.
   *
   * @param host the tenant that reads
   */
  record Guest(TenantId owner, UUID file, TenantId host) implements Scope {}
}
