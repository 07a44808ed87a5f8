/**
 * The network: which organisations take part, how they are built, where and when people are served.
 *
 * <p>A <em>tenant</em> owns data: a municipality, a state institution or the network's operator.
 * Its <em>units</em> form a tree of departments and administrative units, each with the office to
 * turn to. A <em>centre</em> is a place with an address, opening hours and numbered
 * <em>counters</em>. What is not known is not invented: it is empty and shown as not yet given.
 *
 * <p>{@link org.sportel.network.Tenants} answers anywhere. The other questions and all commands run
 * inside a transaction of their tenant that the caller has begun, so that several of them succeed
 * or fail together; {@link org.sportel.network.AddTenant} and {@link
 * org.sportel.network.ImportTenant} begin their own.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: text",
      "platform :: contact",
      "platform :: limits",
      "web",
      "web :: components"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.network;
