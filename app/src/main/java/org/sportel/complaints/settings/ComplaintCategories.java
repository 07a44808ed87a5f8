package org.sportel.complaints.settings;

import static org.sportel.complaints.db.Tables.CATEGORY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The categories of the running transaction's tenant. */
@Component
public final class ComplaintCategories {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  ComplaintCategories(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** A category with how deep it lies below its topic, from 1. */
  public record Placed(ComplaintCategory category, int depth) {}

  /** All of them by topic, each directly followed by those below it. */
  public List<Placed> tree() {
    var all = list();
    var placed = new ArrayList<Placed>();
    for (var topic : ComplaintTopic.values()) {
      below(all.stream().filter(one -> one.topic() == topic).toList(), Optional.empty(), 1, placed);
    }
    return placed;
  }

  /** Those of a topic that can be chosen. */
  public List<ComplaintCategory> open(ComplaintTopic topic) {
    return list().stream().filter(one -> one.open() && one.topic() == topic).toList();
  }

  /** The category, where the tenant has it. */
  public Optional<ComplaintCategory> find(UUID id) {
    return list().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  void put(ComplaintCategory category) {
    var name = JSONB.valueOf(json.write(category.name()));
    var parent = category.parent().orElse(null);
    sql.insertInto(CATEGORY)
        .set(CATEGORY.TENANT_ID, transactions.tenant().value())
        .set(CATEGORY.ID, category.id())
        .set(CATEGORY.TOPIC, category.topic().name())
        .set(CATEGORY.PARENT_ID, parent)
        .set(CATEGORY.NAME, name)
        .set(CATEGORY.OPEN, category.open())
        .onConflict(CATEGORY.TENANT_ID, CATEGORY.ID)
        .doUpdate()
        .set(CATEGORY.PARENT_ID, parent)
        .set(CATEGORY.NAME, name)
        .set(CATEGORY.OPEN, category.open())
        .execute();
  }

  private static void below(
      List<ComplaintCategory> all, Optional<UUID> parent, int depth, List<Placed> placed) {
    for (var one : all) {
      if (one.parent().equals(parent)) {
        placed.add(new Placed(one, depth));
        below(all, Optional.of(one.id()), depth + 1, placed);
      }
    }
  }

  private List<ComplaintCategory> list() {
    return sql
        .selectFrom(CATEGORY)
        .where(CATEGORY.TENANT_ID.eq(transactions.tenant().value()))
        .fetch(
            row ->
                new ComplaintCategory(
                    row.getId(),
                    ComplaintTopic.valueOf(row.getTopic()),
                    Optional.ofNullable(row.getParentId()),
                    json.read(row.getName().data(), LocalText.class),
                    row.getOpen()))
        .stream()
        .sorted(Comparator.comparing((ComplaintCategory one) -> name(one)))
        .toList();
  }

  private static String name(ComplaintCategory category) {
    return org.sportel.web.Texts.show(category.name()).text();
  }
}
