package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.COUNT_CATEGORIES;
import static org.sportel.catalogue.db.Tables.FIND_SERVICES;
import static org.sportel.catalogue.db.Tables.PUBLISHED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.SortKeys;
import org.springframework.stereotype.Component;

/** The rows that everybody may find. */
@Component
final class Published {
  private static final Field<String> SORT_RULES =
      DSL.jsonbGetAttributeAsText(PUBLISHED.TITLE_ORDER, SortKeys.MADE_BY);

  private final Transactions transactions;
  private final DSLContext sql;
  private final Json json;
  private final Tenants tenants;

  Published(Transactions transactions, DSLContext sql, Json json, Tenants tenants) {
    this.transactions = transactions;
    this.sql = sql;
    this.json = json;
    this.tenants = tenants;
  }

  /**
   * Writes the row of a service anew. What the network's operator keeps is for municipalities to
   * take over; nobody can apply there, so that nobody finds it.
   */
  void show(UUID service, VersionId version, Card card) {
    hide(service);
    if (tenants.get(transactions.tenant()).kind() == Tenant.Kind.OPERATOR) {
      return;
    }
    var titles = String.join(" ", card.naming().title().texts().values());
    var asInSource = card.source().original().map(Original::name).orElse("");
    var words = String.join(" ", titles, String.join(" ", card.naming().tags()), asInSource);
    sql.insertInto(PUBLISHED)
        .set(PUBLISHED.TENANT_ID, transactions.tenant().value())
        .set(PUBLISHED.SERVICE_ID, service)
        .set(PUBLISHED.VERSION_ID, version.value())
        .set(PUBLISHED.CODE, card.code().value())
        .set(PUBLISHED.TITLE, JSONB.valueOf(json.write(card.naming().title())))
        .set(PUBLISHED.TITLE_ORDER, order(card.naming().title()))
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

  /** Services that answer the question's words, nearest first. */
  FoundServices inWords(ServiceQuestion question) {
    var found =
        FIND_SERVICES(
            question.words(),
            question.tenant().map(TenantId::value).orElse(null),
            question.category().map(Category::name).orElse(null),
            question.event().orElse(null),
            question.first(),
            question.most());
    var rows = sql.selectFrom(found).fetch();
    return new FoundServices(
        rows.map(
            row ->
                hit(
                    row.getTenantId(),
                    row.getCode(),
                    row.getTitle(),
                    row.getCategory(),
                    row.getIllustrative())),
        rows.isEmpty() ? 0 : rows.getFirst().getTotal(),
        false);
  }

  /**
   * All services of the question's tenant, category and event, whatever its words, in the alphabet
   * of whoever reads; those that only illustrate last.
   */
  FoundServices inOrder(ServiceQuestion question, Lang reader) {
    var asked = asked(question);
    var hits =
        sql.select(
                PUBLISHED.TENANT_ID,
                PUBLISHED.CODE,
                PUBLISHED.TITLE,
                PUBLISHED.CATEGORY,
                PUBLISHED.ILLUSTRATIVE)
            .from(PUBLISHED)
            .where(asked)
            .orderBy(
                PUBLISHED.ILLUSTRATIVE,
                order(reader),
                PUBLISHED.TITLE_WORDS,
                PUBLISHED.TENANT_ID,
                PUBLISHED.CODE)
            .offset(question.first())
            .limit(question.most())
            .fetch(
                row -> hit(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    return new FoundServices(hits, sql.fetchCount(PUBLISHED, asked), false);
  }

  /** Hides every service of the running transaction's tenant. */
  void hideAll() {
    sql.deleteFrom(PUBLISHED)
        .where(PUBLISHED.TENANT_ID.eq(transactions.tenant().value()))
        .execute();
  }

  /** Makes the sort keys of the running transaction's tenant that are missing or of older rules. */
  void sortAnew() {
    sql.select(PUBLISHED.SERVICE_ID, PUBLISHED.TITLE)
        .from(PUBLISHED)
        .where(
            PUBLISHED.TENANT_ID.eq(transactions.tenant().value()),
            SORT_RULES.isDistinctFrom(SortKeys.RULES))
        .forEach(
            row ->
                sql.update(PUBLISHED)
                    .set(PUBLISHED.TITLE_ORDER, order(title(row.value2())))
                    .where(
                        PUBLISHED.TENANT_ID.eq(transactions.tenant().value()),
                        PUBLISHED.SERVICE_ID.eq(row.value1()))
                    .execute());
  }

  private static Condition asked(ServiceQuestion question) {
    return DSL.and(
        Stream.of(
                question.tenant().map(tenant -> PUBLISHED.TENANT_ID.eq(tenant.value())),
                question.category().map(category -> PUBLISHED.CATEGORY.eq(category.name())),
                question.event().map(event -> DSL.val(event).eq(DSL.any(PUBLISHED.EVENTS))))
            .flatMap(Optional::stream)
            .toList());
  }

  private FoundServices.Hit hit(
      int tenant, String code, JSONB title, String category, boolean illustrative) {
    return new FoundServices.Hit(
        new TenantId(tenant),
        new ServiceCode(code),
        title(title),
        Category.valueOf(category),
        illustrative);
  }

  private LocalText title(JSONB kept) {
    return json.read(kept.data(), LocalText.class);
  }

  /** Rows without a key come last. */
  private static Field<String> order(Lang reader) {
    return DSL.jsonbGetAttributeAsText(PUBLISHED.TITLE_ORDER, reader.tag()).collate("C");
  }

  private JSONB order(LocalText title) {
    return JSONB.valueOf(json.write(SortKeys.of(title)));
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
