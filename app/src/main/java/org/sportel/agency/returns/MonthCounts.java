package org.sportel.agency.returns;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.agency.figures.AgencyFacts;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.visits.advice.AdviceCount;
import org.sportel.visits.advice.AdviceFacts;
import org.sportel.visits.consultations.Institution;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.model.InstitutionId;
import org.springframework.stereotype.Component;

/**
 * Counts a month about an institution out of what the journal tells: applications taken for it,
 * decisions handed over for it, and consultations about it. The office's own list names
 * institutions in words; the one that has a name of the institution in any language is meant.
 */
@Component
final class MonthCounts {
  private static final int APPLICATIONS = 0;
  private static final int CONSULTATIONS = 1;
  private static final int HANDED_OVER = 2;

  private final AgencyFacts taken;
  private final AdviceFacts advice;
  private final Institutions institutions;
  private final Tenants tenants;
  private final Transactions transactions;

  MonthCounts(
      AgencyFacts taken,
      AdviceFacts advice,
      Institutions institutions,
      Tenants tenants,
      Transactions transactions) {
    this.taken = taken;
    this.advice = advice;
    this.institutions = institutions;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** The lines by centre; none where nothing happened. */
  List<MonthlyReturn.Line> of(YearMonth month, TenantId institution) {
    var counts = new TreeMap<String, int[]>();
    var end = begin(month.plusMonths(1));
    add(counts, institution, taken.between(begin(month), end), APPLICATIONS);
    add(counts, institution, taken.handedOver(begin(month), end), HANDED_OVER);
    var meant = named(tenants.get(institution));
    advice.of(month, month).stream()
        .filter(one -> one.kind() == AdviceCount.Kind.CONSULTATION)
        .filter(one -> one.institution().filter(meant::contains).isPresent())
        .forEach(
            one -> count(counts, one.centre().value().toString())[CONSULTATIONS] += one.count());
    return counts.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList();
  }

  private static MonthlyReturn.Line line(String centre, int[] counts) {
    return new MonthlyReturn.Line(
        centre, counts[APPLICATIONS], counts[CONSULTATIONS], Optional.of(counts[HANDED_OVER]));
  }

  private static void add(
      TreeMap<String, int[]> counts,
      TenantId institution,
      List<AgencyFacts.Count> found,
      int which) {
    found.stream()
        .filter(one -> one.other().equals(institution))
        .forEach(
            one ->
                count(counts, one.centre().map(id -> id.value().toString()).orElse(""))[which] +=
                    one.cases());
  }

  private static int[] count(TreeMap<String, int[]> counts, String centre) {
    return counts.computeIfAbsent(centre, key -> new int[HANDED_OVER + 1]);
  }

  private Set<InstitutionId> named(Tenant institution) {
    var names = institution.name().texts().values();
    return institutions.all().stream()
        .filter(one -> shared(one, names))
        .map(Institution::id)
        .collect(Collectors.toSet());
  }

  private static boolean shared(Institution one, Collection<String> names) {
    var own = new HashSet<>(one.name().texts().values());
    own.retainAll(names);
    return !own.isEmpty();
  }

  private Instant begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(tenants.get(transactions.tenant()).zone()).toInstant();
  }
}
