package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens at the door is found in the journal. */
class SecurityTrailTests extends Served {
  @Autowired private Transactions transactions;
  @Autowired private Journal journal;

  @Test
  void keepsATraceOfWrongPasswordsRefusedPagesForgedFormsAndSigningOut() {
    var clerk = desks.person(desk, "traced@served", Set.of(Assignment.everywhere(Duty.AUDITOR)));
    browser.from("203.0.113.77").post("/sign-in", "name", "traced@served", "password", "no no no");
    browser.signIn("traced@served");
    assertThat(browser.get("/desk/admin/staff").statusCode()).isEqualTo(403);
    assertThat(browser.postWith("forged", "/desk/me/password").statusCode()).isEqualTo(403);
    browser.post("/sign-out");
    assertThat(types(clerk))
        .contains(
            "identity.password-chosen",
            "identity.sign-in-failed",
            "identity.signed-in",
            "identity.denied",
            "identity.signed-out");
    assertThat(events(clerk).toString()).contains("203.0.113.0/24").doesNotContain("203.0.113.77");
  }

  @Test
  void doesNotFillTheJournalWithOnePersonsRefusals() {
    var clerk = desks.person(desk, "stubborn@served", Set.of(Assignment.everywhere(Duty.AUDITOR)));
    browser.signIn("stubborn@served");
    for (int i = 0; i < 12; i++) {
      browser.get("/desk/admin/staff");
    }
    assertThat(types(clerk)).filteredOn("identity.denied"::equals).hasSize(5);
  }

  private List<String> types(AccountId account) {
    return events(account).stream().map(Entry::type).toList();
  }

  private List<Entry> events(AccountId account) {
    return transactions.read(desk.scope(), () -> journal.of(account.value()));
  }
}
