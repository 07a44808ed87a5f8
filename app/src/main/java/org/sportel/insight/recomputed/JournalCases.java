package org.sportel.insight.recomputed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.JournalPages;
import org.sportel.platform.Entry;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Reads every case of a tenant from the journal, in many short transactions. */
@Component
final class JournalCases {
  private static final List<String> MODULES = List.of("casework.", "insight.");

  private final JournalPages pages;

  JournalCases(JournalPages pages) {
    this.pages = pages;
  }

  Collection<JournalCase> of(TenantId tenant) {
    var cases = new HashMap<UUID, JournalCase>();
    MODULES.forEach(module -> pages.each(tenant, module, entry -> take(entry, cases)));
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
