package org.sportel.standards;

import static org.sportel.standards.db.Tables.OFFER;
import static org.sportel.standards.db.Tables.SHEET;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.standards.db.tables.records.OfferRecord;
import org.sportel.standards.db.tables.records.SheetRecord;
import org.sportel.standards.model.CentreSheet;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/** What the centres of the running transaction's tenant say of themselves. */
@Component
public final class CentreStatements {
  private final DSLContext sql;
  private final Transactions transactions;

  CentreStatements(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What a centre said of services, and how far it offers each. */
  public Map<ServiceKey, DeliveryKind> offers(CentreId centre) {
    return offers().getOrDefault(centre.value(), Map.of());
  }

  /** The same for every centre; read once in a transaction. */
  public Map<UUID, Map<ServiceKey, DeliveryKind>> offers() {
    return transactions.once(CentreStatements.class, this::read);
  }

  private Map<UUID, Map<ServiceKey, DeliveryKind>> read() {
    return sql.selectFrom(OFFER).where(OFFER.TENANT_ID.eq(tenant())).fetch().stream()
        .collect(
            Collectors.groupingBy(
                OfferRecord::getCentreId,
                Collectors.toMap(
                    row -> new ServiceKey(row.getInstitution(), row.getCode()),
                    row -> DeliveryKind.valueOf(row.getDelivery()))));
  }

  /** The sheet of a centre; empty while nobody filled it in. */
  public Optional<CentreSheet> sheet(CentreId centre) {
    return Optional.ofNullable(sheets().get(centre.value()));
  }

  /** The sheets of all centres that have one. */
  public Map<UUID, CentreSheet> sheets() {
    return sql.selectFrom(SHEET).where(SHEET.TENANT_ID.eq(tenant())).fetch().stream()
        .collect(Collectors.toMap(SheetRecord::getCentreId, CentreStatements::sheet));
  }

  void state(CentreId centre, ServiceKey key, DeliveryKind delivery) {
    sql.insertInto(OFFER)
        .set(OFFER.TENANT_ID, tenant())
        .set(OFFER.CENTRE_ID, centre.value())
        .set(OFFER.INSTITUTION, key.institution())
        .set(OFFER.CODE, key.code())
        .set(OFFER.DELIVERY, delivery.name())
        .onConflict(OFFER.TENANT_ID, OFFER.CENTRE_ID, OFFER.INSTITUTION, OFFER.CODE)
        .doUpdate()
        .set(OFFER.DELIVERY, delivery.name())
        .execute();
    transactions.forget(CentreStatements.class);
  }

  void keep(CentreId centre, CentreSheet sheet) {
    var row = new SheetRecord();
    row.setTenantId(tenant());
    row.setCentreId(centre.value());
    row.setSign(sheet.sign());
    row.set(SHEET.WORKPLACES, sheet.workplaces().orElse(null));
    row.setStopName(sheet.stop().name());
    row.set(SHEET.STOP_METRES, sheet.stop().metres().orElse(null));
    row.setHas(names(sheet.has()));
    row.setLacks(names(sheet.lacks()));
    row.setCheckedOn(sheet.checked());
    sql.insertInto(SHEET)
        .set(row)
        .onConflict(SHEET.TENANT_ID, SHEET.CENTRE_ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static CentreSheet sheet(SheetRecord row) {
    return new CentreSheet(
        row.getSign(),
        Optional.ofNullable(row.getWorkplaces()),
        new CentreSheet.Stop(row.getStopName(), Optional.ofNullable(row.getStopMetres())),
        pieces(row.getHas()),
        pieces(row.getLacks()),
        row.getCheckedOn());
  }

  private static String[] names(Set<Equipment> pieces) {
    return pieces.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static Set<Equipment> pieces(String[] names) {
    return Arrays.stream(names).map(Equipment::valueOf).collect(Collectors.toSet());
  }
}
