package org.sportel.unified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ChangeReason;
import org.sportel.catalogue.ProposeVersion;
import org.sportel.catalogue.TestVersion;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Takes a unified edition over into the municipality's own catalogue, or dismisses it. */
@Component
public final class AdoptEdition {
  private final UnifiedRows rows;
  private final AdoptedCard adopted;
  private final Way way;
  private final Authority authority;
  private final Journal journal;
  private final Transactions transactions;

  AdoptEdition(
      UnifiedRows rows,
      AdoptedCard adopted,
      Way way,
      Authority authority,
      Journal journal,
      Transactions transactions) {
    this.rows = rows;
    this.adopted = adopted;
    this.way = way;
    this.authority = authority;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** The way of a version into force, the day and who acts. */
  @Component
  record Way(TestVersion test, ProposeVersion propose, CurrentDay today, Acting acting) {}

  /**
   * How an edition is taken over.
   *
   * @param kept fields in which the municipality keeps its own
   * @param unit the responsible unit's code where the municipality does not have the service yet
   */
  public record Choice(List<String> kept, String unit, String reason) {
    /** Copies the fields. */
    public Choice {
      kept = List.copyOf(kept);
    }
  }

  /**
   * Takes an edition over inside the caller's transaction: it becomes the municipality's next
   * version, in force from the edition's day or the day of the assignment, whichever is later, and
   * waits for a second person where the municipality asks for one. Older editions that still wait
   * are closed with it.
   *
   * @throws UnifiedRefusal NO_SUCH_ADOPTION, ALREADY_DONE, NEWER_WAITS, NOT_ALLOWED_TO_DEVIATE,
   *     UNIT_UNKNOWN
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal REASON_MISSING, NOTHING_CHANGED,
   *     DAY_TAKEN
   * @throws org.sportel.catalogue.bundle.BundleRefused when the whole does not pass the checks
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void adopt(ServiceCode code, int number, Choice choice) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(choice.reason());
    var held = held(code, number);
    var edition = rows.edition(held.operator(), code, number).orElseThrow();
    var card = adopted.of(edition, choice);
    var own = way.test().test(card, edition.parts(), reason);
    way.propose().propose(code, own, from(edition), reason);
    var state = choice.kept().isEmpty() ? Adoption.State.ADOPTED : Adoption.State.DEVIATED;
    rows.done(held, state, Optional.of(own), new UnifiedRows.Taken(choice.kept(), reason));
    closeOlder(held);
    journal.record(
        new UnifiedEvent.Adopted(
            way.acting().now().id(), code.value(), number, own, choice.kept()));
  }

  private Optional<LocalDate> from(Edition edition) {
    var assigned =
        rows.assignedTo(transactions.tenant(), edition.code()).map(ServiceAssignment::from);
    var day = assigned.filter(other -> other.isAfter(edition.from())).orElseGet(edition::from);
    return Optional.of(day).filter(later -> later.isAfter(way.today().day()));
  }

  /**
   * Leaves an edition out inside the caller's transaction.
   *
   * @throws UnifiedRefusal NO_SUCH_ADOPTION, ALREADY_DONE, NEWER_WAITS
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void dismiss(ServiceCode code, int number, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    var held = held(code, number);
    rows.done(
        held, Adoption.State.DISMISSED, Optional.empty(), new UnifiedRows.Taken(List.of(), reason));
    closeOlder(held);
    journal.record(new UnifiedEvent.Dismissed(way.acting().now().id(), code.value(), number));
  }

  private Adoption held(ServiceCode code, int number) {
    var held =
        rows.lock(transactions.tenant(), code, number)
            .orElseThrow(() -> new UnifiedRefusal(UnifiedRefusal.Reason.NO_SUCH_ADOPTION));
    if (held.state() != Adoption.State.OPEN) {
      throw new UnifiedRefusal(UnifiedRefusal.Reason.ALREADY_DONE);
    }
    if (rows.adoptions(transactions.tenant(), code).getFirst().number() > number) {
      throw new UnifiedRefusal(UnifiedRefusal.Reason.NEWER_WAITS);
    }
    return held;
  }

  private void closeOlder(Adoption done) {
    rows.adoptions(done.municipality(), done.code()).stream()
        .filter(older -> older.number() < done.number() && older.state() == Adoption.State.OPEN)
        .forEach(
            older ->
                rows.done(
                    older,
                    Adoption.State.DISMISSED,
                    Optional.empty(),
                    new UnifiedRows.Taken(List.of(), "")));
  }
}
