package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.FIND_SERVICES_FOR;
import static org.sportel.catalogue.db.Tables.PUBLISHED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.db.tables.FindServicesFor;
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

  private static final int MOST_COUNTED = 500;

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
        .set(PUBLISHED.AUDIENCE, audience(card))
        .set(PUBLISHED.ILLUSTRATIVE, card.source().illustrative())
        .set(PUBLISHED.FACTS, facts(card))
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
    var rows = sql.selectFrom(found(question, question.first(), question.most())).fetch();
    var hits = rows.map(row -> hit(row, Optional.empty()));
    long total = rows.isEmpty() ? 0 : rows.getFirst().getTotal();
    return new FoundServices(withFacts(hits), total, total, false);
  }

  /** How many services answer the question's words, each counted once. */
  long once(ServiceQuestion question) {
    var found = found(question, 0, MOST_COUNTED);
    return sql.select(DSL.countDistinct(found.TITLE, found.CATEGORY))
        .from(found)
        .fetchSingle()
        .value1();
  }

  private static FindServicesFor found(ServiceQuestion question, int first, int most) {
    return FIND_SERVICES_FOR(
        question.words(),
        question.tenant().map(TenantId::value).orElse(null),
        question.category().map(Category::name).orElse(null),
        question.event().orElse(null),
        question.whom().orElse(null),
        first,
        most);
  }

  private List<FoundServices.Hit> withFacts(List<FoundServices.Hit> hits) {
    if (hits.isEmpty()) {
      return hits;
    }
    var keys = hits.stream().map(hit -> DSL.row(hit.tenant().value(), hit.code().value())).toList();
    var facts =
        sql.select(PUBLISHED.TENANT_ID, PUBLISHED.CODE, PUBLISHED.FACTS)
            .from(PUBLISHED)
            .where(
                DSL.row(PUBLISHED.TENANT_ID, PUBLISHED.CODE).in(keys), PUBLISHED.FACTS.isNotNull())
            .fetchMap(row -> row.value1() + " " + row.value2(), row -> facts(row.value3()));
    return hits.stream()
        .map(
            hit ->
                new FoundServices.Hit(
                    hit.tenant(),
                    hit.code(),
                    hit.title(),
                    hit.category(),
                    hit.illustrative(),
                    facts.getOrDefault(
                        hit.tenant().value() + " " + hit.code().value(), Optional.empty())))
        .toList();
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
                PUBLISHED.ILLUSTRATIVE,
                PUBLISHED.FACTS)
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
            .fetch(row -> hit(row, facts(row.value6())));
    var once =
        question.tenant().isPresent()
            ? DSL.count()
            : DSL.countDistinct(PUBLISHED.TITLE_WORDS, PUBLISHED.CATEGORY);
    var counts = sql.select(DSL.count(), once).from(PUBLISHED).where(asked).fetchSingle();
    return new FoundServices(hits, counts.value1(), counts.value2(), false);
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
            SORT_RULES.isDistinctFrom(SortKeys.rules(own())))
        .forEach(
            row ->
                sql.update(PUBLISHED)
                    .set(PUBLISHED.TITLE_ORDER, order(title(row.value2())))
                    .where(
                        PUBLISHED.TENANT_ID.eq(transactions.tenant().value()),
                        PUBLISHED.SERVICE_ID.eq(row.value1()))
                    .execute());
  }

  /** Gathers what lists say and whom it is for, where an earlier version left nothing. */
  void factsAnew(Function<VersionId, Card> cards) {
    sql.select(PUBLISHED.SERVICE_ID, PUBLISHED.VERSION_ID)
        .from(PUBLISHED)
        .where(
            PUBLISHED.TENANT_ID.eq(transactions.tenant().value()),
            PUBLISHED.FACTS.isNull().or(PUBLISHED.AUDIENCE.isNull()))
        .forEach(row -> factsAnew(row.value1(), cards.apply(new VersionId(row.value2()))));
  }

  private void factsAnew(UUID service, Card card) {
    sql.update(PUBLISHED)
        .set(PUBLISHED.FACTS, facts(card))
        .set(PUBLISHED.AUDIENCE, audience(card))
        .where(
            PUBLISHED.TENANT_ID.eq(transactions.tenant().value()), PUBLISHED.SERVICE_ID.eq(service))
        .execute();
  }

  private JSONB facts(Card card) {
    return JSONB.valueOf(json.write(FoundServices.Facts.of(card)));
  }

  private Optional<FoundServices.Facts> facts(@Nullable JSONB kept) {
    return Optional.ofNullable(kept).map(told -> json.read(told.data(), FoundServices.Facts.class));
  }

  private static Condition asked(ServiceQuestion question) {
    return DSL.and(
        Stream.of(
                question.tenant().map(tenant -> PUBLISHED.TENANT_ID.eq(tenant.value())),
                question.category().map(category -> PUBLISHED.CATEGORY.eq(category.name())),
                question.event().map(event -> DSL.val(event).eq(DSL.any(PUBLISHED.EVENTS))),
                question.whom().map(Published::isFor))
            .flatMap(Optional::stream)
            .toList());
  }

  /** Who is not named where nobody is, is not left out. */
  private static Condition isFor(String whom) {
    return DSL.coalesce(DSL.cardinality(PUBLISHED.AUDIENCE), 0)
        .eq(0)
        .or(DSL.val(whom).eq(DSL.any(PUBLISHED.AUDIENCE)));
  }

  private static String[] audience(Card card) {
    return card.topic().audience().toArray(String[]::new);
  }

  private FoundServices.Hit hit(Record row, Optional<FoundServices.Facts> facts) {
    return new FoundServices.Hit(
        new TenantId(row.get(PUBLISHED.TENANT_ID)),
        new ServiceCode(row.get(PUBLISHED.CODE)),
        title(row.get(PUBLISHED.TITLE)),
        Category.valueOf(row.get(PUBLISHED.CATEGORY)),
        row.get(PUBLISHED.ILLUSTRATIVE),
        facts);
  }

  private LocalText title(JSONB kept) {
    return json.read(kept.data(), LocalText.class);
  }

  /** Rows without a key come last. */
  private static Field<String> order(Lang reader) {
    return DSL.jsonbGetAttributeAsText(PUBLISHED.TITLE_ORDER, reader.tag()).collate("C");
  }

  private JSONB order(LocalText title) {
    return JSONB.valueOf(json.write(SortKeys.of(title, own())));
  }

  private Lang own() {
    return tenants.get(transactions.tenant()).lang();
  }

  /** How many each category has; over the network each is counted once. */
  Map<Category, Long> categories(Optional<TenantId> tenant) {
    var count = tenant.isPresent() ? DSL.count() : DSL.countDistinct(PUBLISHED.TITLE_WORDS);
    return sql.select(PUBLISHED.CATEGORY, count)
        .from(PUBLISHED)
        .where(tenant.map(id -> PUBLISHED.TENANT_ID.eq(id.value())).orElse(DSL.noCondition()))
        .groupBy(PUBLISHED.CATEGORY)
        .fetchMap(row -> Category.valueOf(row.value1()), row -> row.value2().longValue());
  }

  private static Field<String> fold(String text) {
    return DSL.field("platform.fold({0})", String.class, DSL.val(text));
  }
}
