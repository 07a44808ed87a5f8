package org.sportel.identity.web;

import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.ConfirmDuties;
import org.sportel.identity.InviteStaff;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What waits for a second person: duties for an administrator, invitations for who is invited. */
@Controller
final class SecondPersonController {
  private static final String STAFF = "redirect:/desk/admin/staff";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final ConfirmDuties confirmDuties;
  private final InviteStaff inviteStaff;

  SecondPersonController(
      Transactions transactions,
      CurrentTenant current,
      ConfirmDuties confirmDuties,
      InviteStaff inviteStaff) {
    this.transactions = transactions;
    this.current = current;
    this.confirmDuties = confirmDuties;
    this.inviteStaff = inviteStaff;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/{id}/duties/confirm")
  String confirm(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> confirmDuties.confirm(new AccountId(id)));
    return STAFF + "/" + id + "?done=" + Done.CONFIRMED.word();
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/{id}/duties/drop")
  String drop(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> confirmDuties.drop(new AccountId(id)));
    return STAFF + "/" + id + "?done=" + Done.DROPPED.word();
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/invitations/{id}/withdraw")
  String withdraw(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> inviteStaff.withdraw(id));
    return STAFF + "?done=" + Done.TAKEN_BACK.word();
  }
}
