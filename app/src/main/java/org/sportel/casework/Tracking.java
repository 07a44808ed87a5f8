package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.access.CodeDigest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TrackingCode;
import org.sportel.casework.store.Cases;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.register.TypedNumber;
import org.springframework.stereotype.Component;

/** Finds a case by its number and its tracking code, without signing in. */
@Component
public final class Tracking {
  private static final Limit CODE = new Limit.Guesses("tracking", 20);

  private final Cases cases;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Tries tries;

  Tracking(Cases cases, Tenants tenants, Transactions transactions, Tries tries) {
    this.cases = cases;
    this.tenants = tenants;
    this.transactions = transactions;
    this.tries = tries;
  }

  /**
   * The case of a number and a code as a person typed them. Begins its own transaction in the
   * tenant the code names.
   *
   * @param client where the question comes from, such as a network address: wrong answers are
   *     counted for it, but nothing that cannot be a code
   * @throws CaseRefusal NOT_FOUND_BY_CODE, whichever of the two is wrong; TOO_MANY_TRIES
   */
  public Tracked find(String number, String code, String client) {
    var meant = meant(code);
    if (meant.isEmpty()) {
      throw new CaseRefusal(CaseRefusal.Reason.NOT_FOUND_BY_CODE);
    }
    tries
        .count(CODE.of(client))
        .ifPresent(
            wait -> {
              throw new CaseRefusal(CaseRefusal.Reason.TOO_MANY_TRIES, wait);
            });
    var found =
        meant.stream()
            .flatMap(known -> find(number, known).stream())
            .findFirst()
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOT_FOUND_BY_CODE));
    tries.giveBack(CODE.of(client));
    return found;
  }

  /** The code as typed; without the tenant's number in front, that of any tenant. */
  private List<TrackingCode> meant(String typed) {
    return TrackingCode.read(typed)
        .map(List::of)
        .orElseGet(
            () ->
                tenants.list().stream()
                    .flatMap(tenant -> TrackingCode.readWithin(tenant.id(), typed).stream())
                    .toList());
  }

  private Optional<Tracked> find(String number, TrackingCode code) {
    return tenants.list().stream()
        .filter(tenant -> tenant.id().equals(code.tenant()))
        .findFirst()
        .flatMap(tenant -> find(tenant, number, code));
  }

  private Optional<Tracked> find(Tenant tenant, String number, TrackingCode code) {
    return transactions.read(
        Scope.of(tenant.id()),
        () ->
            cases.numbered(TypedNumber.spellings(number)).stream()
                .filter(coded -> CodeDigest.matches(code, coded.salt(), coded.hash()))
                .findFirst()
                .map(coded -> new Tracked(tenant, coded.found().id())));
  }

  /** A case that somebody may follow. */
  public record Tracked(Tenant tenant, CaseId id) {}
}
