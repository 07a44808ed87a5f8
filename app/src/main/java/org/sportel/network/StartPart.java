package org.sportel.network;

import java.util.Optional;
import java.util.function.Supplier;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.PanelContent;
import org.springframework.stereotype.Component;

/** What every panel of the staff's start page asks before it shows anything of a tenant. */
@Component
public final class StartPart {
  /** The page's name for panels. */
  public static final String HOST = "desk.start";

  private final Authority authority;
  private final Transactions transactions;
  private final CurrentTenant current;

  StartPart(Authority authority, Transactions transactions, CurrentTenant current) {
    this.authority = authority;
    this.transactions = transactions;
    this.current = current;
  }

  /** The panel for people with a power; nothing for others and on pages without a tenant. */
  public Optional<PanelContent> of(Power power, Supplier<PanelContent> content) {
    return when(() -> authority.may(power), content);
  }

  /** The panel, read in the tenant's scope, where something is to be shown. */
  public Optional<PanelContent> when(Supplier<Boolean> shown, Supplier<PanelContent> content) {
    return current.find().isPresent() && shown.get()
        ? Optional.of(transactions.read(current.scope(), content))
        : Optional.empty();
  }
}
