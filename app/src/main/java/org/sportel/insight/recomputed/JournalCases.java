package org.sportel.insight.recomputed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Reads every case of a tenant from the journal, in many short transactions. */
@Component
final class JournalCases {
  private static final int PAGE = 2_000;
  private static final List<String> MODULES = List.of("casework.", "insight.");

  private final Transactions transactions;
  private final Journal journal;

  JournalCases(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  Collection<JournalCase> of(TenantId tenant) {
    var cases = new HashMap<UUID, JournalCase>();
    for (var module : MODULES) {
      var after = Optional.<UUID>empty();
      for (var more = true; more; ) {
        var from = after;
        var page = transactions.read(Scope.of(tenant), () -> journal.page(module, from, PAGE));
        page.forEach(entry -> take(entry, cases));
        more = page.size() == PAGE;
        after = more ? Optional.of(page.getLast().id()) : after;
      }
    }
    return cases.values();
  }

  private static void take(Entry entry, Map<UUID, JournalCase> cases) {
    switch (entry.type()) {
      case "insight.case-imported" ->
          cases.computeIfAbsent(entry.subject(), _ -> JournalCase.imported(entry));
      case "insight.end-imported" ->
          Optional.ofNullable(cases.get(entry.subject())).ifPresent(one -> one.take(entry));
      case String type -> {
        if (type.startsWith("casework.") && entry.payload().path("of").has("receivedAt")) {
          cases.computeIfAbsent(entry.subject(), _ -> JournalCase.own(entry)).take(entry);
        }
      }
    }
  }
}
