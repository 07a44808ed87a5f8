package org.sportel.documents;

import java.util.Optional;
import org.sportel.platform.TenantId;
import org.sportel.platform.subject.Subject;

/**
 * Gives the page on which whoever holds an issued document says how it was; printed on it as a
 * second QR code. Implemented by a module above, because documents know of no opinions.
 */
public interface SheetQuestion {
  /** The address, called outside a transaction; empty where documents of this kind ask nothing. */
  Optional<String> address(TenantId tenant, DocumentKind kind, Subject subject);
}
