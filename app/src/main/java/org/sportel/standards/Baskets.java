package org.sportel.standards;

import static org.sportel.standards.db.Tables.BASKET;
import static org.sportel.standards.db.Tables.BASKET_SERVICE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.network.Centre;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.standards.db.tables.records.BasketRecord;
import org.sportel.standards.db.tables.records.BasketServiceRecord;
import org.sportel.standards.model.Basket;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/** The baskets of the network's operators. */
@Component
public final class Baskets {
  private final DSLContext sql;
  private final Json json;

  Baskets(DSLContext sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  /** Those of an operator, the latest first. */
  public List<Basket> of(int operator) {
    return where(BASKET.OPERATOR.eq(operator));
  }

  /**
   * One of an operator.
   *
   * @throws StandardsRefusal BASKET_UNKNOWN
   */
  public Basket get(int operator, UUID id) {
    return where(BASKET.OPERATOR.eq(operator).and(BASKET.ID.eq(id))).stream()
        .findFirst()
        .orElseThrow(() -> StandardsRefusal.of(StandardsRefusal.Reason.BASKET_UNKNOWN));
  }

  /** The one that counts in a country on a day for each level. */
  public Map<Centre.Level, Basket> on(String country, LocalDate day) {
    var counting = new LinkedHashMap<Centre.Level, Basket>();
    where(BASKET.COUNTRY.eq(country).and(BASKET.FROM_DAY.le(day)))
        .forEach(one -> counting.putIfAbsent(one.level(), one));
    return counting;
  }

  /** The next one of a level in a country after a day. */
  public Optional<Basket> next(String country, Centre.Level level, LocalDate day) {
    return where(
            BASKET
                .COUNTRY
                .eq(country)
                .and(BASKET.LEVEL.eq(level.name()))
                .and(BASKET.FROM_DAY.gt(day)))
        .reversed()
        .stream()
        .findFirst();
  }

  boolean taken(int operator, Centre.Level level, LocalDate from, UUID besides) {
    return sql.fetchExists(
        BASKET,
        BASKET.OPERATOR.eq(operator),
        BASKET.LEVEL.eq(level.name()),
        BASKET.FROM_DAY.eq(from),
        BASKET.ID.ne(besides));
  }

  /** Adds a basket or changes its head; its services have their own. */
  void keep(Basket one, String country) {
    var row = new BasketRecord();
    row.setId(one.id());
    row.setOperator(one.operator());
    row.setCountry(country);
    row.setLevel(one.level().name());
    row.setName(one.name());
    row.setFromDay(one.from());
    row.setEquipment(one.equipment().stream().map(Enum::name).sorted().toArray(String[]::new));
    sql.insertInto(BASKET).set(row).onConflict(BASKET.ID).doUpdate().set(row).execute();
  }

  void put(UUID basket, Basket.Asked asked) {
    var row = new BasketServiceRecord();
    row.setBasketId(basket);
    row.setInstitution(asked.key().institution());
    row.setCode(asked.key().code());
    row.setName(JSONB.valueOf(json.write(asked.name())));
    row.setDelivery(asked.delivery().name());
    sql.insertInto(BASKET_SERVICE)
        .set(row)
        .onConflict(BASKET_SERVICE.BASKET_ID, BASKET_SERVICE.INSTITUTION, BASKET_SERVICE.CODE)
        .doUpdate()
        .set(row)
        .execute();
  }

  boolean take(UUID basket, ServiceKey key) {
    return sql.deleteFrom(BASKET_SERVICE)
            .where(
                BASKET_SERVICE.BASKET_ID.eq(basket),
                BASKET_SERVICE.INSTITUTION.eq(key.institution()),
                BASKET_SERVICE.CODE.eq(key.code()))
            .execute()
        == 1;
  }

  private List<Basket> where(Condition condition) {
    var rows =
        sql.selectFrom(BASKET)
            .where(condition)
            .orderBy(BASKET.FROM_DAY.desc(), BASKET.LEVEL, BASKET.ID)
            .fetch();
    var services =
        sql
            .selectFrom(BASKET_SERVICE)
            .where(BASKET_SERVICE.BASKET_ID.in(rows.map(BasketRecord::getId)))
            .orderBy(BASKET_SERVICE.INSTITUTION, BASKET_SERVICE.CODE)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    BasketServiceRecord::getBasketId,
                    Collectors.mapping(this::asked, Collectors.toList())));
    return rows.map(row -> basket(row, services.getOrDefault(row.getId(), List.of())));
  }

  private Basket.Asked asked(BasketServiceRecord row) {
    return new Basket.Asked(
        new ServiceKey(row.getInstitution(), row.getCode()),
        json.read(row.getName().data(), LocalText.class),
        DeliveryKind.valueOf(row.getDelivery()));
  }

  private static Basket basket(BasketRecord row, List<Basket.Asked> services) {
    return new Basket(
        row.getId(),
        row.getOperator(),
        Centre.Level.valueOf(row.getLevel()),
        row.getName(),
        row.getFromDay(),
        Arrays.stream(row.getEquipment()).map(Equipment::valueOf).collect(Collectors.toSet()),
        services);
  }
}
