package org.sportel.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The books as an auditor reads them. */
class RegisterPageTests extends Served {
  private static final String PAGE = "/desk/register";

  @Autowired Register register;
  @Autowired Transactions transactions;

  @BeforeEach
  void someEntries() {
    desk = desks.of("books");
    browser.signIn(desk.name(Duty.AUDITOR));
    browser.get("/desk?lang=en");
    enter(Book.INCOMING, "Ana Page", "Identity card", "Photograph");
    enter(Book.INCOMING, "Boris Page");
    enter(Book.OUTGOING, "Ana Page", "IN-00001/2026");
  }

  @Test
  void saysOfEachBookWhatItNamesBesideTheObject() {
    assertThat(browser.get(PAGE + "?book=OUTGOING").body())
        .contains(">In answer to<", ">To<", "IN-00001/2026")
        .doesNotContain(">Documents<", "First received");
    assertThat(browser.get(PAGE + "?book=INCOMING").body())
        .contains(">Documents<", ">From<", "Identity card; Photograph", "none")
        .doesNotContain("In answer to");
    assertThat(browser.get(PAGE).body())
        .contains(">Documents or reference<", ">From or to<", "in answer to IN-00001/2026");
    assertThat(browser.get(PAGE + "/sheet?book=OUTGOING").body())
        .contains(">In answer to<", "IN-00001/2026");
  }

  @Test
  void findsANumberHoweverItWasTyped() {
    var number = enter(Book.INCOMING, "Cvijeta Page");
    var loose = number.replaceFirst("-0+", "\u2013");
    assertThat(browser.get(PAGE + "?q=" + number).body()).contains("Cvijeta Page");
    assertThat(browser.get(PAGE + "?q=" + encoded(loose.toLowerCase(Locale.ROOT))).body())
        .contains("Cvijeta Page");
    assertThat(browser.get(PAGE + "?q=" + encoded(loose.replace("IN", "ИН"))).body())
        .contains("Cvijeta Page");
  }

  @Test
  void saysThatTheLastDayLiesBeforeTheFirst() {
    var days = "?from-day=2&from-month=3&from-year=2026&until-day=1&until-month=3&until-year=2026";
    assertThat(browser.get(PAGE + days).body()).contains("The last day lies before the first");
  }

  @Test
  void showsNumberAndDayOnlyOfWhatConcernsOtherUnits() {
    var number = enter(Book.INCOMING, "Drugi Odjeljak", "Medical finding");
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    for (var page : List.of(PAGE, PAGE + "/sheet?book=INCOMING")) {
      assertThat(browser.get(page).body())
          .contains(number)
          .doesNotContain("Drugi Odjeljak", "Medical finding", "A certificate");
    }
    assertThat(browser.get(PAGE + "?q=Drugi").body()).doesNotContain(number);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String enter(Book book, String name, String... titles) {
    var party = new EntryDraft.Party(name, java.util.Optional.empty());
    var draft = EntryDraft.of(UUID.randomUUID(), "A certificate", party, List.of(titles));
    return transactions.write(desk.scope(), () -> register.enter(book, draft)).number().value();
  }
}
