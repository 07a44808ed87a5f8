package org.sportel.identity.offices;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Says what offices of an organisation are called in its languages. */
@Component
public final class NameOffices {
  /** The longest name in characters, as long as an office itself. */
  public static final int LONGEST = 120;

  private final Tenants tenants;
  private final Transactions transactions;
  private final Authority authority;
  private final Journal journal;

  NameOffices(Tenants tenants, Transactions transactions, Authority authority, Journal journal) {
    this.tenants = tenants;
    this.transactions = transactions;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Replaces the names of these offices, inside the caller's transaction; others keep theirs. What
   * was decided before keeps the words it was signed with.
   *
   * @param names an office as its account carries it → its name; empty takes the name away
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void name(Map<String, Optional<LocalText>> names) {
    authority.require(Power.ADMINISTER);
    var tenant = tenants.get(transactions.tenant());
    var all = new HashMap<>(tenant.told().offices());
    names.forEach(
        (office, name) ->
            name.ifPresentOrElse(text -> all.put(office, text), () -> all.remove(office)));
    if (!all.equals(tenant.told().offices())) {
      tenants.nameOffices(tenant.id(), all);
      journal.record(new OfficesNamed(tenant.subject(), all.size()));
    }
  }
}
