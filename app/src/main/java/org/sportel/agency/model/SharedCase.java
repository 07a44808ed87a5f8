package org.sportel.agency.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.network.CentreId;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * What an institution shares of a case that was taken elsewhere.
 *
 * @param host the municipality at whose counter it was taken
 * @param title the service's name as it was then
 * @param number of the institution's register
 * @param papers how many documents came with it, on paper or as files
 * @param handedOver empty while its decision was not handed over at the municipality's counter
 */
public record SharedCase(
    CaseId id,
    TenantId institution,
    TenantId host,
    DelegationId delegation,
    Desk desk,
    String code,
    LocalText title,
    String number,
    int papers,
    Instant takenAt,
    State state,
    Optional<HandedOver> handedOver) {
  /**
   * Where it was taken and by whom.
   *
   * @param clerk the account of the clerk
   * @param office how the clerk's office is called
   */
  public record Desk(Optional<CentreId> centre, UUID clerk, String office) {}

  /**
   * In which plain state it is, and since when.
   *
   * @param step counts the changes, so that an older state never overwrites a later one
   */
  public record State(CaseState now, Instant since, int step) {}

  /**
   * The decision went to the person at the municipality's counter.
   *
   * @param office how the office that handed it over is called
   */
  public record HandedOver(Instant at, String office) {}
}
