package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.COUNT_CATEGORIES;
import static org.sportel.catalogue.db.Tables.FIND_SERVICES;
import static org.sportel.catalogue.db.Tables.PUBLISHED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The rows that everybody may find. */
@Component
final class Published {
  private final Transactions transactions;
  private final DSLContext sql;
  private final Json json;

  Published(Transactions transactions, DSLContext sql, Json json) {
    this.transactions = transactions;
    this.sql = sql;
    this.json = json;
  }

  /** Writes the row of a service anew. */
  void show(UUID service, VersionId version, Card card) {
    hide(service);
    var titles = String.join(" ", card.naming().title().texts().values());
    var words = titles + " " + String.join(" ", card.naming().tags());
    sql.insertInto(PUBLISHED)
        .set(PUBLISHED.TENANT_ID, transactions.tenant().value())
        .set(PUBLISHED.SERVICE_ID, service)
        .set(PUBLISHED.VERSION_ID, version.value())
        .set(PUBLISHED.CODE, card.code().value())
        .set(PUBLISHED.TITLE, JSONB.valueOf(json.write(card.naming().title())))
        .set(PUBLISHED.CATEGORY, card.topic().category().name())
        .set(PUBLISHED.EVENTS, card.topic().events().toArray(String[]::new))
        .set(PUBLISHED.ILLUSTRATIVE, card.source().illustrative())
        .set(PUBLISHED.TITLE_WORDS, fold(titles))
        .set(PUBLISHED.WORDS, fold(words + " " + card.code().value()))
        .execute();
  }

  void hide(UUID service) {
    sql.deleteFrom(PUBLISHED)
        .where(
            PUBLISHED.TENANT_ID.eq(transactions.tenant().value()), PUBLISHED.SERVICE_ID.eq(service))
        .execute();
  }

  FoundServices find(ServiceQuestion question) {
    var found =
        FIND_SERVICES(
            question.words(),
            question.tenant().map(TenantId::value).orElse(null),
            question.category().map(Category::name).orElse(null),
            question.event().orElse(null),
            (question.page() - 1) * question.most(),
            question.most());
    var rows = sql.selectFrom(found).fetch();
    var hits =
        rows.map(
            row ->
                new FoundServices.Hit(
                    new TenantId(row.getTenantId()),
                    new ServiceCode(row.getCode()),
                    json.read(row.getTitle().data(), LocalText.class),
                    Category.valueOf(row.getCategory()),
                    row.getIllustrative()));
    return new FoundServices(hits, rows.isEmpty() ? 0 : rows.getFirst().getTotal(), false);
  }

  Map<Category, Long> categories(Optional<TenantId> tenant) {
    var counts = new EnumMap<Category, Long>(Category.class);
    sql.selectFrom(COUNT_CATEGORIES(tenant.map(TenantId::value).orElse(null)))
        .forEach(row -> counts.put(Category.valueOf(row.getCategory()), row.getServices()));
    return counts;
  }

  private static Field<String> fold(String text) {
    return DSL.field("platform.fold({0})", String.class, DSL.val(text));
  }
}
