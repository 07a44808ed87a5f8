package org.sportel.network;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  @Override
  public Optional<ZoneId> zone() {
    return tenants.list().stream()
        .collect(Collectors.groupingBy(Tenant::zone, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<ZoneId, Long>comparingByValue().thenComparing(zone -> zone.getKey().getId()))
        .map(Map.Entry::getKey);
  }

  private static TenantFace face(Tenant tenant) {
    return new TenantFace(
        tenant.slug(),
        tenant.name(),
        tenant.zone(),
        tenant.currency(),
        tenant.lang(),
        new TenantFace.Signs(tenant.armsAddress(), tenant.told().offices()));
  }
}
