package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page of every duty, and the administrator's start page. */
class DeskPageTests extends Served {

  @Override
  protected String townOfTest() {
    return "desk-pages";
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void showsEveryDutyWhatWaits(Duty duty) {
    browser.signIn(desk.name(duty));
    var start = duty == Duty.MYSTERY_VISITOR ? "/desk/mystery/visits" : "/desk";
    var page = browser.get(start).body();
    var shown =
        switch (duty) {
          case COUNTER -> new String[] {"Take an application", "Unassigned", "Waiting"};
          case CASE_OFFICER -> new String[] {"Mine", "Unassigned", "Overdue", "no case in hand"};
          case HEAD_OF_UNIT -> new String[] {"To be approved", "Overdue"};
          case CENTRE_MANAGER -> new String[] {"Centres today", "Take an application"};
          case COMPLAINTS_OFFICER -> new String[] {"Nobody in charge", "Unread"};
          case DESIGNER -> new String[] {"offered to people", "switched off"};
          case ADMINISTRATOR -> new String[] {"Open sign-ins</a>: ", "Staff</a>: "};
          case AUDITOR -> new String[] {"looks in the last 7 days", "Overdue"};
          case NETWORK_OPERATOR -> new String[] {"municipalities take applications"};
          case MYSTERY_VISITOR -> new String[] {"Your visits", "No visits are waiting"};
        };
    assertThat(page).contains(shown).contains("href=\"/desk/me\"");
    if (duty != Duty.HEAD_OF_UNIT) {
      assertThat(page).doesNotContain("To be approved");
    }
  }

  @Test
  void leadsAnAdministratorToEveryPlaceAndEveryPlaceOpens() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var page = browser.get("/desk/admin").body();
    for (var place :
        new String[] {
          "/desk/admin/staff",
          "/desk/admin/sessions",
          "/desk/admin/units",
          "/desk/admin/centres",
          "/desk/services",
          "/desk/admin/days",
          "/desk/admin/numbers",
          "/desk/messages"
        }) {
      assertThat(page).contains("href=\"" + place + "\"");
      assertThat(browser.get(place).statusCode()).as(place).isEqualTo(200);
    }
    assertThat(page).contains("people are active", "1 unit", "The next incoming number is");
  }
}
