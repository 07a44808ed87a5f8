package org.sportel.network;

import java.util.Optional;
import java.util.function.Supplier;
import org.sportel.platform.Scope;
import org.springframework.stereotype.Component;

/**
 * The tenant of the running request: on public pages the one in the address, on staff pages the one
 * chosen at sign-in. Bound by the filter that follows authentication.
 */
@Component
public final class CurrentTenant {
  private final ScopedValue<Tenant> tenant = ScopedValue.newInstance();

  CurrentTenant() {}

  /**
   * The tenant.
   *
   * @throws IllegalStateException on a page of the network, which has none
   */
  public Tenant get() {
    return find().orElseThrow(() -> new IllegalStateException("This page has no tenant"));
  }

  /** The tenant, where the page has one. */
  public Optional<Tenant> find() {
    return tenant.isBound() ? Optional.of(tenant.get()) : Optional.empty();
  }

  /** The scope of its rows, for {@code transactions.write(current.scope(), …)}. */
  public Scope scope() {
    return Scope.of(get().id());
  }

  /** Runs work for a tenant. */
  public <T, X extends Throwable> T as(Tenant here, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(tenant, here).call(work);
  }

  /** Runs work for a tenant that need not throw. */
  public <T> T within(Tenant here, Supplier<T> work) {
    return ScopedValue.where(tenant, here).call(work::get);
  }
}
