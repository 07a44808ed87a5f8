package org.sportel.complaints.web;

import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Writes in the name of nobody, also where somebody of the office is signed in at the browser. */
@Component
final class UnnamedWork {
  private final Acting acting;
  private final Transactions transactions;
  private final CurrentTenant current;

  UnnamedWork(Acting acting, Transactions transactions, CurrentTenant current) {
    this.acting = acting;
    this.transactions = transactions;
    this.current = current;
  }

  void run(Runnable work) {
    acting.runAs(Actor.anonymous(), () -> transactions.run(current.scope(), work));
  }
}
