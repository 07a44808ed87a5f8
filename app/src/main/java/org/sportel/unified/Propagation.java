package org.sportel.unified;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** How far the unified list has reached the municipalities, for its operator. */
@Component
public final class Propagation {
  private final UnifiedRows rows;
  private final Authority authority;
  private final Transactions transactions;

  Propagation(UnifiedRows rows, Authority authority, Transactions transactions) {
    this.rows = rows;
    this.authority = authority;
    this.transactions = transactions;
  }

  /**
   * How far one municipality is with a service.
   *
   * @param newest what it made of the newest edition
   * @param taken the edition it took last
   */
  public record Reach(
      ServiceAssignment assigned, Optional<Adoption> newest, Optional<Adoption> taken) {
    /** Whether the municipality serves by the newest edition. */
    public boolean current() {
      return newest.filter(Adoption::taken).isPresent();
    }
  }

  /**
   * The municipalities of every assigned service.
   *
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public Map<ServiceCode, List<Reach>> all() {
    authority.require(Power.OPERATE_NETWORK);
    var operator = transactions.tenant();
    var adoptions =
        rows.progress(operator).stream()
            .collect(
                Collectors.groupingBy(adoption -> key(adoption.code(), adoption.municipality())));
    var reached = new LinkedHashMap<ServiceCode, List<Reach>>();
    for (var assigned : rows.assigned(operator)) {
      var made = adoptions.getOrDefault(key(assigned.code(), assigned.municipality()), List.of());
      reached
          .computeIfAbsent(assigned.code(), _ -> new ArrayList<>())
          .add(
              new Reach(
                  assigned,
                  made.stream().findFirst(),
                  made.stream().filter(Adoption::taken).findFirst()));
    }
    return reached;
  }

  private static String key(ServiceCode code, TenantId municipality) {
    return municipality.value() + " " + code.value();
  }
}
