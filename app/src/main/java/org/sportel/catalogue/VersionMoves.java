package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Moves versions from state to state and keeps what the public finds in step. Whoever moves one
 * holds the service's row first, so that two never move at once.
 */
@Component
final class VersionMoves {
  private final Versions versions;
  private final VersionParts parts;
  private final Published published;
  private final VersionSteps steps;
  private final Journal journal;
  private final VersionStamp stamp;

  VersionMoves(
      Versions versions,
      VersionParts parts,
      Published published,
      VersionSteps steps,
      Journal journal,
      VersionStamp stamp) {
    this.versions = versions;
    this.parts = parts;
    this.published = published;
    this.steps = steps;
    this.journal = journal;
    this.stamp = stamp;
  }

  /** The version in force. */
  Optional<Versions.Stored> inForce(ServiceCode code) {
    return versions.published(code);
  }

  /** The version in force of a service that is held. */
  Optional<Versions.Stored> inForce(UUID service) {
    return versions.in(service, VersionState.Code.PUBLISHED).stream().findFirst();
  }

  /** The version that is in test or waits for a second person. */
  Optional<Versions.Stored> prepared(UUID service) {
    return versions.in(service, VersionState.Code.IN_TEST, VersionState.Code.PROPOSED).stream()
        .findFirst();
  }

  /** Holds the service of a code; one that was not there is added. */
  Versions.Row hold(ServiceCode code) {
    return versions.lockOrAdd(stamp.id(), code);
  }

  /** Holds a service until the transaction ends. */
  Versions.Row hold(UUID service) {
    return versions.lock(service).orElseThrow(() -> new CatalogueRefusal(Reason.SERVICE_UNKNOWN));
  }

  /**
   * A version with its service held.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN
   */
  Versions.Stored hold(ServiceCode code, int number) {
    var service =
        versions.history(code).stream()
            .findFirst()
            .orElseThrow(() -> new CatalogueRefusal(Reason.SERVICE_UNKNOWN))
            .service();
    hold(service);
    return versions.history(code).stream()
        .filter(stored -> stored.card().number() == number)
        .findFirst()
        .orElseThrow(() -> new CatalogueRefusal(Reason.VERSION_UNKNOWN));
  }

  /** Whether a second person must approve what is published. */
  boolean twoPersons() {
    return steps.twoPersons();
  }

  /** The number of a service's next version. */
  int nextNumber(UUID service) {
    return versions.nextNumber(service);
  }

  /** Writes a new version in test; an earlier one that was prepared is withdrawn. */
  Versions.Stored test(Versions.NewVersion version, List<Part> parts, String reason) {
    prepared(version.service())
        .ifPresent(earlier -> move(earlier, new VersionState.Withdrawn(), ""));
    var state = new VersionState.InTest();
    versions.add(version, state, stamp.now());
    this.parts.add(version.id(), parts);
    var written = versions.versions(List.of(version.id())).getFirst();
    note(written, state, reason);
    return written;
  }

  /** Moves a version to a state in which it serves nobody. */
  void move(Versions.Stored version, VersionState state, String reason) {
    versions.move(version.id(), state);
    note(version, state, reason);
  }

  private void note(Versions.Stored version, VersionState state, String reason) {
    steps.add(version.id(), state, reason);
    journal.record(
        new CatalogueEvent.VersionMoved(
            version.service(),
            version.id().value(),
            version.card().code().value(),
            version.card().number(),
            state.code(),
            Optional.ofNullable(VersionSteps.day(state))));
  }

  /** Writes a new version and brings it into force at once. */
  void publish(Versions.NewVersion version, List<Part> parts, boolean offered) {
    replace(version.service());
    versions.add(version, new VersionState.InForce(stamp.now()), stamp.now());
    this.parts.add(version.id(), parts);
    show(versions.versions(List.of(version.id())).getFirst(), offered, "");
  }

  /** Brings a prepared version into force; the one before serves running cases only. */
  VersionState enforce(Versions.Stored version, boolean offered, String reason) {
    var state = new VersionState.InForce(stamp.now());
    replace(version.service());
    versions.move(version.id(), state);
    show(version, offered, reason);
    return state;
  }

  private void replace(UUID service) {
    inForce(service).ifPresent(before -> versions.move(before.id(), ended(before)));
  }

  private VersionState ended(Versions.Stored version) {
    return new VersionState.Retired(version.state().served().orElseThrow(), stamp.now());
  }

  private void show(Versions.Stored version, boolean offered, String reason) {
    steps.add(version.id(), new VersionState.InForce(stamp.now()), reason);
    if (steps.retirement(version.service()).filter(Retirement::done).isPresent()) {
      steps.keep(version.service());
    }
    if (offered) {
      published.show(version.service(), version.id(), version.card().card());
    }
    journal.record(
        new CatalogueEvent.Published(
            version.service(),
            version.id().value(),
            version.card().code().value(),
            version.card().number()));
  }

  /** Ends a service: nobody can begin it any more. */
  void end(Versions.Stored inForce, Retirement end) {
    var retired = ended(inForce);
    versions.move(inForce.id(), retired);
    steps.add(inForce.id(), retired, end.reason());
    published.hide(inForce.service());
    planEnd(inForce, end.come());
  }

  /** Keeps from when a service will be ended, or was. */
  void planEnd(Versions.Stored inForce, Retirement end) {
    steps.retire(inForce.service(), end);
    journal.record(
        new CatalogueEvent.Ended(
            inForce.service(), inForce.card().code().value(), end.from(), end.done()));
  }

  /** Keeps that the end of a service was proposed; a second person must approve it. */
  void proposeEnd(Versions.Stored inForce, Retirement end) {
    steps.retire(inForce.service(), end);
    journal.record(
        new CatalogueEvent.EndProposed(
            inForce.service(), inForce.card().code().value(), end.from()));
  }

  /** Switches a service on or off. */
  void offer(Versions.Stored stored, boolean offered) {
    versions.offer(stored.service(), offered);
    if (offered) {
      published.show(stored.service(), stored.card().version(), stored.card().card());
    } else {
      published.hide(stored.service());
    }
  }

  /** Whether a version of a service is planned for a day. */
  boolean planned(UUID service, LocalDate day) {
    return versions.in(service, VersionState.Code.PLANNED).stream()
        .anyMatch(stored -> stored.state().equals(new VersionState.Planned(day)));
  }

  /** What is due on a day: versions to be brought into force, the earliest first. */
  List<Versions.Stored> due(LocalDate today) {
    return versions.due(today);
  }
}
