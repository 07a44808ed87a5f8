package org.sportel.network;

import java.util.Optional;
import org.sportel.web.Brand;
import org.sportel.web.TenantFace;
import org.springframework.stereotype.Component;

/** Shows each page whose it is. */
@Component
final class TenantFaces implements Brand {
  private final Tenants tenants;
  private final CurrentTenant current;

  TenantFaces(Tenants tenants, CurrentTenant current) {
    this.tenants = tenants;
    this.current = current;
  }

  @Override
  public Optional<TenantFace> ofSlug(String slug) {
    return tenants.bySlug(slug).map(TenantFaces::face);
  }

  @Override
  public Optional<TenantFace> ofStaff() {
    return current.find().map(TenantFaces::face);
  }

  private static TenantFace face(Tenant tenant) {
    return new TenantFace(
        tenant.slug(), tenant.name(), tenant.zone(), tenant.currency(), tenant.lang());
  }
}
