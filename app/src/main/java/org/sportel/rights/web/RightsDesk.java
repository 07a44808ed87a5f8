package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.function.Supplier;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Runs the work of a page in the tenant of its reader. */
@Component
final class RightsDesk {
  private static final List<String> DONE = List.of("kept", "ended");

  private final Transactions transactions;
  private final CurrentTenant current;

  RightsDesk(Transactions transactions, CurrentTenant current) {
    this.transactions = transactions;
    this.current = current;
  }

  <T> T read(Supplier<T> work) {
    return transactions.read(current.scope(), work);
  }

  void run(Runnable work) {
    transactions.run(current.scope(), work);
  }

  /** The language in which everything must be told. */
  Lang lang() {
    return current.get().lang();
  }

  /** What has just happened in words; empty for what nobody did. */
  static String told(String key, String done) {
    return DONE.contains(done) ? t(key + done) : "";
  }
}
