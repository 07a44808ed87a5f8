package org.sportel.standards;

import java.util.List;
import java.util.function.Predicate;
import org.sportel.network.CentreId;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;

/**
 * Tells which services of institutions a municipality may serve now. Asked outside a transaction,
 * because each institution's catalogue is read in its own.
 */
public interface ServicesOfOthers {
  /**
   * A service of an institution.
   *
   * @param most how far it may be served at most
   * @param where in which centres it may be served
   */
  record Other(
      Tenant institution,
      String code,
      LocalText title,
      DeliveryKind most,
      Predicate<CentreId> where) {
    /** By which a centre says how far it offers it. */
    public ServiceKey key() {
      return new ServiceKey(institution.slug(), code);
    }
  }

  /** Those on offer, each once, by institution and code. */
  List<Other> at(TenantId host);
}
