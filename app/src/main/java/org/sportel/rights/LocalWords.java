package org.sportel.rights;

import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.rights.model.RightsRefusal.Reason;
import org.springframework.stereotype.Component;

/** Checks texts that everybody reads. */
@Component
public final class LocalWords {
  /** The longest text in one language. */
  public static final int LONGEST = 500;

  private final Tenants tenants;
  private final Transactions transactions;

  LocalWords(Tenants tenants, Transactions transactions) {
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /**
   * Refuses a text without words in the tenant's own language, in either script, or with too many
   * in any language.
   *
   * @throws RightsRefusal WORDS_MISSING or WORDS_LONG
   */
  public void require(LocalText text) {
    var own = tenants.get(transactions.tenant()).lang();
    if (text.find(own).filter(shown -> !shown.text().isBlank()).isEmpty()) {
      throw new RightsRefusal(Reason.WORDS_MISSING);
    }
    if (text.texts().values().stream().anyMatch(words -> words.length() > LONGEST)) {
      throw new RightsRefusal(Reason.WORDS_LONG, LONGEST);
    }
  }
}
