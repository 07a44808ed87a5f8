package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Every version of the services of the running transaction's tenant, whatever its state. */
@Component
public final class VersionHistory {
  private final Versions versions;
  private final VersionSteps steps;
  private final Tenants tenants;
  private final Transactions transactions;

  VersionHistory(
      Versions versions, VersionSteps steps, Tenants tenants, Transactions transactions) {
    this.versions = versions;
    this.steps = steps;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /**
   * The versions of a service, the newest first.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when there is none
   */
  public List<ServiceVersion> of(ServiceCode code) {
    var all = versions.history(code);
    if (all.isEmpty()) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.SERVICE_UNKNOWN);
    }
    return told(all);
  }

  /** Whether a code has a version in any state. */
  public boolean known(ServiceCode code) {
    return versions.any(code);
  }

  /** The version that the next change starts from: in preparation, in force, or the last one. */
  public ServiceCard newest(ServiceCode code) {
    var all = of(code);
    return all.stream()
        .filter(
            version ->
                version.state() instanceof VersionState.InTest
                    || version.state() instanceof VersionState.Proposed)
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(version -> version.state() instanceof VersionState.InForce)
                    .findFirst())
        .orElseGet(all::getFirst)
        .card();
  }

  /** The version with a number. */
  public Optional<ServiceVersion> find(ServiceCode code, int number) {
    return of(code).stream().filter(version -> version.number() == number).findFirst();
  }

  /** The newest version of each service that nobody can begin now, by code. */
  public List<ServiceVersion> notInForce() {
    return told(versions.notInForce());
  }

  /** The versions that can still come into force, by the code of their service. */
  public Map<ServiceCode, List<ServiceVersion>> ahead() {
    return told(versions.ahead()).stream()
        .collect(Collectors.groupingBy(version -> version.card().code()));
  }

  /**
   * Something that was proposed.
   *
   * @param ends whether the service is to end; otherwise the version is to be published
   * @param office who proposed the version; empty for an end
   */
  public record Proposal(ServiceCard card, boolean ends, String office, String reason) {}

  /** What this person can decide, because another one proposed it; versions before ends. */
  public List<Proposal> proposals(UUID person) {
    var versionsProposed =
        told(versions.ahead()).stream()
            .filter(version -> version.state() instanceof VersionState.Proposed)
            .filter(version -> !version.steps().getLast().by().equals(person))
            .map(
                version -> {
                  var last = version.steps().getLast();
                  return new Proposal(version.card(), false, last.office(), last.reason());
                });
    var ends =
        steps.endsProposed(person).entrySet().stream()
            .flatMap(
                end ->
                    versions.in(end.getKey(), VersionState.Code.PUBLISHED).stream()
                        .map(
                            stored ->
                                new Proposal(stored.card(), true, "", end.getValue().reason())));
    return Stream.concat(versionsProposed, ends).toList();
  }

  /** The versions that were in force at the end of a day, by code; for today those of now. */
  public List<ServiceCard> onDay(LocalDate day) {
    var zone = tenants.get(transactions.tenant()).zone();
    return versions
        .servedAt(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000))
        .stream()
        .map(Versions.Stored::card)
        .toList();
  }

  /** The end of a service, planned or done. */
  public Optional<Retirement> retirement(ServiceCode code) {
    return versions.history(code).stream()
        .findFirst()
        .flatMap(stored -> steps.retirement(stored.service()));
  }

  /** Whether a second person must approve what is published. */
  public boolean twoPersons() {
    return steps.twoPersons();
  }

  private List<ServiceVersion> told(List<Versions.Stored> all) {
    var known = steps.of(all.stream().map(stored -> stored.id().value()).toList());
    return all.stream()
        .map(
            stored ->
                new ServiceVersion(
                    stored.card(),
                    stored.state(),
                    known.getOrDefault(stored.id().value(), List.of())))
        .toList();
  }
}
