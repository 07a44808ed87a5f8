package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers remark on the page of a service, and what becomes of it. */
class RemarkTests extends Served {
  private static final String WORDS = "The office at Stari grad is closed, says Ana of Budva";

  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  private String code = "";
  private String page = "";
  private Browser designer;

  @BeforeEach
  void aService() {
    code = "RM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    page = "/m/" + desk.slug() + "/services/" + code;
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Parking card","category":"utilities","outcome":"permit","unit":"registry"}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    acting.as(
        Actor.system("test"),
        () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
    designer = new Browser(port).signIn(desk.name(Duty.DESIGNER));
  }

  private String written() {
    assertThat(browser.post(page + "/remarks", "words", WORDS).statusCode()).isEqualTo(302);
    var list = designer.get("/desk/remarks").body();
    var link = Pattern.compile("href=\"(/desk/remarks/[0-9a-f-]+)\">" + code).matcher(list);
    assertThat(link.find()).as(list).isTrue();
    return link.group(1);
  }

  @Test
  void isAnsweredForEverybodyInTheWordsOfTheOffice() {
    assertThat(browser.get(page).body()).contains(page + "/remarks");
    var one = written();
    assertThat(browser.get(page + "/remarks?sent=true").body())
        .contains("Your remark was taken")
        .doesNotContain("Ana of Budva");
    assertThat(designer.get(one).body()).contains("Ana of Budva");
    assertThat(designer.post(one, "deed", "answer", "question", "", "answer", "x").statusCode())
        .isEqualTo(422);
    var done =
        designer.post(
            one, "deed", "answer", "question", "Is the office closed?", "answer", "It moved.");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(browser.get(page + "/remarks").body())
        .contains("Is the office closed?", "It moved.")
        .doesNotContain("Ana of Budva");
    assertThat(designer.post(one, "deed", "close", "answer", "late").statusCode()).isEqualTo(404);
  }

  @Test
  void isClosedWithAReasonThatNobodyElseReads() {
    var one = written();
    assertThat(designer.post(one, "deed", "close", "answer", "Not about this").statusCode())
        .isEqualTo(302);
    assertThat(browser.get(page + "/remarks").body()).doesNotContain("Not about this");
    assertThat(designer.get("/desk/remarks").body()).doesNotContain(one);
  }

  @Test
  void refusesEmptyRemarksAndStrangersOnTheDesk() {
    assertThat(browser.post(page + "/remarks", "words", "  ").statusCode()).isEqualTo(422);
    assertThat(browser.post(page + "/remarks", "words", "x".repeat(2_001)).statusCode())
        .isEqualTo(422);
    assertThat(browser.get("/desk/remarks").statusCode()).isIn(302, 401, 403);
    var counter = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(counter.get("/desk/remarks").statusCode()).isEqualTo(403);
  }
}
