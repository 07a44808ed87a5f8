package org.sportel.unified;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.change.Difference;
import org.sportel.catalogue.change.ServiceDifferences;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What the unified list asks of the running transaction's municipality. */
@Component
public final class Adoptions {
  private final UnifiedRows rows;
  private final Own own;
  private final ServiceDifferences differences;
  private final UnifiedRules rules;
  private final Transactions transactions;
  private final Json json;

  Adoptions(
      UnifiedRows rows,
      Own own,
      ServiceDifferences differences,
      UnifiedRules rules,
      Transactions transactions,
      Json json) {
    this.rows = rows;
    this.own = own;
    this.differences = differences;
    this.rules = rules;
    this.transactions = transactions;
    this.json = json;
  }

  /** The municipality's own catalogue. */
  @Component
  record Own(Services services, ServiceBundles bundles) {}

  /**
   * An adoption with what it would change.
   *
   * @param alarm whether a change matters for what the municipality uses
   * @param fresh whether the municipality does not have the service yet
   * @param against what differs from the edition it took last, or from its own version
   */
  public record Shown(
      Adoption adoption, Edition edition, boolean alarm, boolean fresh, List<Difference> against) {
    /** Copies the differences. */
    public Shown {
      against = List.copyOf(against);
    }
  }

  /** The newest adoption of each service that still waits, alarms first. */
  public List<Shown> waiting() {
    var newest = new LinkedHashMap<ServiceCode, Adoption>();
    rows.adoptions(transactions.tenant())
        .forEach(adoption -> newest.putIfAbsent(adoption.code(), adoption));
    return newest.values().stream()
        .filter(adoption -> adoption.state() == Adoption.State.OPEN)
        .map(this::shown)
        .sorted(Comparator.comparing((Shown shown) -> !shown.alarm()))
        .toList();
  }

  /** What was decided, the newest first; a hundred at most. */
  public List<Adoption> decided() {
    return rows.adoptions(transactions.tenant()).stream()
        .filter(adoption -> adoption.doneAt().isPresent())
        .sorted(
            Comparator.comparing((Adoption adoption) -> adoption.doneAt().orElseThrow()).reversed())
        .limit(100)
        .toList();
  }

  /**
   * One adoption.
   *
   * @throws UnifiedRefusal NO_SUCH_ADOPTION
   */
  public Shown get(ServiceCode code, int number) {
    return rows.adoptions(transactions.tenant(), code).stream()
        .filter(adoption -> adoption.number() == number)
        .findFirst()
        .map(this::shown)
        .orElseThrow(() -> new UnifiedRefusal(UnifiedRefusal.Reason.NO_SUCH_ADOPTION));
  }

  /** The day from which the municipality has to offer a service. */
  public Optional<ServiceAssignment> assigned(ServiceCode code) {
    return rows.assignedTo(transactions.tenant(), code);
  }

  /** The fields in which it may keep its own. */
  public List<String> deviations() {
    return rules.deviations();
  }

  private Shown shown(Adoption adoption) {
    var edition =
        rows.edition(adoption.operator(), adoption.code(), adoption.number()).orElseThrow();
    var now = read(edition);
    var mine = own.services().find(adoption.code());
    var last = lastTaken(adoption);
    var base =
        last.flatMap(taken -> rows.edition(taken.operator(), taken.code(), taken.number()))
            .map(this::read)
            .or(() -> mine.map(card -> own.bundles().of(card.version())));
    var against = base.map(old -> differences.between(old, now)).orElse(List.of());
    var kept = last.map(Adoption::kept).orElse(List.of());
    var alarm = mine.isEmpty() || mine.get().offered() && rules.alarming(against, kept);
    return new Shown(adoption, edition, alarm, mine.isEmpty(), against);
  }

  private Optional<Adoption> lastTaken(Adoption adoption) {
    return rows.adoptions(adoption.municipality(), adoption.code()).stream()
        .filter(other -> other.number() < adoption.number() && other.taken())
        .findFirst();
  }

  private ServiceBundle read(Edition edition) {
    return BundleReader.read(edition.card(), edition.parts(), json)
        .bundle()
        .orElseThrow(() -> new IllegalStateException("Edition " + edition.number()));
  }
}
