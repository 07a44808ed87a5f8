package org.sportel.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's page about numbers, as a browser without scripts sees it. */
class NumbersPageTests extends Served {
  private static final String PAGE = "/desk/admin/numbers";
  private static final String USUAL = "{book}-{seq:05}/{year}";

  @Autowired Register register;
  @Autowired Transactions transactions;

  @BeforeEach
  void signIn() {
    desk = desks.of("numbered");
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
  }

  @Test
  void triesAFormatWithoutSavingItAndSavesItWhenAsked() {
    var first = enter();
    assertThat(first).startsWith("IN-0000");
    var tried = send("Up {seq}/{year}", USUAL, "try", "1");
    assertThat(tried.statusCode()).isEqualTo(200);
    assertThat(tried.body()).contains("would get", "Nothing has been saved yet", ">Up ");
    assertThat(enter()).startsWith("IN-0000");
    assertThat(send("Up {seq}/{year}", USUAL).statusCode()).isEqualTo(302);
    var page = browser.get(PAGE + "?done=saved").body();
    assertThat(page).contains("Saved.", "value=\"Up {seq}/{year}\"").doesNotContain("would get");
    var promised = page.substring(page.indexOf("The next entry gets"));
    assertThat(promised).contains(">" + enter() + "<");
    send(USUAL, USUAL);
  }

  @Test
  void refusesAtTheFieldAndKeepsWhatWasTyped() {
    var wrong = send("{seq}{year}<", USUAL);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("value=\"{seq}{year}&lt;\"", "href=\"#f-incoming\"", "cannot be used")
        .doesNotContain("href=\"#f-outgoing\"");
    var same = send("{seq}/{year}", "{seq:09}/{year}");
    assertThat(same.statusCode()).isEqualTo(422);
    assertThat(same.body()).contains("Incoming and Outgoing would write the same numbers");
    assertThat(browser.get(PAGE).body()).contains("value=\"" + USUAL + "\"");
  }

  private java.net.http.HttpResponse<String> send(
      String incoming, String outgoing, String... more) {
    var fields =
        new java.util.ArrayList<>(
            List.of(
                "incoming",
                incoming,
                "outgoing",
                outgoing,
                "internal",
                USUAL,
                "complaints",
                USUAL));
    fields.addAll(List.of(more));
    return browser.post(PAGE, fields.toArray(String[]::new));
  }

  private String enter() {
    var party = new EntryDraft.Party("Somebody", Optional.empty());
    var draft = EntryDraft.of(UUID.randomUUID(), "A certificate", party, List.of());
    return transactions
        .write(desk.scope(), () -> register.enter(Book.INCOMING, draft))
        .number()
        .value();
  }
}
