package org.sportel.catalogue.design;

import static org.sportel.catalogue.db.Tables.FOREIGN_ACTIVITY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/**
 * Keeps what the classes, delegates and topics of other engines mean in the running transaction's
 * tenant. Nothing is called by such a name: it proposes one of our activities when a procedure is
 * imported, and the procedure then names the activity itself.
 */
@Component
public final class ForeignActivities {
  private static final int LONGEST = 300;
  private static final int MOST = 1_000;

  private final DSLContext db;
  private final Transactions transactions;
  private final Authority authority;
  private final Journal journal;
  private final Acting acting;
  private final Clock clock;

  ForeignActivities(
      DSLContext db,
      Transactions transactions,
      Authority authority,
      Journal journal,
      Acting acting,
      Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.authority = authority;
    this.journal = journal;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Keeps what a foreign name means; an earlier meaning is replaced.
   *
   * @throws CatalogueRefusal NAME_LENGTH for no name or too long a one; TOO_MANY_NAMES
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void map(String foreign, String activity) {
    authority.require(Power.DESIGN_SERVICES);
    var name = TypedText.line(foreign);
    if (TypedText.blank(name) || name.length() > LONGEST) {
      throw new CatalogueRefusal(Reason.NAME_LENGTH, LONGEST);
    }
    var known = all();
    if (activity.equals(known.get(name))) {
      return;
    }
    if (known.size() >= MOST && !known.containsKey(name)) {
      throw new CatalogueRefusal(Reason.TOO_MANY_NAMES, MOST);
    }
    db.insertInto(FOREIGN_ACTIVITY)
        .set(FOREIGN_ACTIVITY.TENANT_ID, tenant())
        .set(FOREIGN_ACTIVITY.NAME, name)
        .set(FOREIGN_ACTIVITY.ACTIVITY, activity)
        .set(FOREIGN_ACTIVITY.SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflict(FOREIGN_ACTIVITY.TENANT_ID, FOREIGN_ACTIVITY.NAME)
        .doUpdate()
        .set(FOREIGN_ACTIVITY.ACTIVITY, activity)
        .set(FOREIGN_ACTIVITY.SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
    journal.record(new CatalogueEvent.ForeignNameMapped(acting.now().id(), name, activity));
  }

  /**
   * Forgets what a foreign name means; procedures that were imported keep their activities.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void forget(String foreign) {
    authority.require(Power.DESIGN_SERVICES);
    var gone =
        db.deleteFrom(FOREIGN_ACTIVITY)
            .where(FOREIGN_ACTIVITY.TENANT_ID.eq(tenant()), FOREIGN_ACTIVITY.NAME.eq(foreign))
            .execute();
    if (gone > 0) {
      journal.record(new CatalogueEvent.ForeignNameMapped(acting.now().id(), foreign, ""));
    }
  }

  /** What every known foreign name means, by name. */
  public Map<String, String> all() {
    List<Map.Entry<String, String>> rows =
        db.selectFrom(FOREIGN_ACTIVITY)
            .where(FOREIGN_ACTIVITY.TENANT_ID.eq(tenant()))
            .fetch(row -> Map.entry(row.getName(), row.getActivity()));
    var names = new TreeMap<String, String>();
    rows.forEach(row -> names.put(row.getKey(), row.getValue()));
    return names;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
