package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.DeactivateStaff;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Where nobody designs services, somebody learns all the same that readers remarked something. */
class OwnerlessRemarkTests extends Served {
  @Autowired ImportServices importServices;
  @Autowired StaffOfUnit staff;
  @Autowired DeactivateStaff deactivateStaff;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @Override
  protected String townOfTest() {
    return "ownerless";
  }

  @BeforeEach
  void aService() {
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"OWNERLESS",
         "title":"Parking card","category":"utilities","outcome":"permit","unit":"registry"}]}""";
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    in(() -> importServices.importAll(file));
  }

  private void in(Runnable work) {
    acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                desk.scope(),
                () -> {
                  work.run();
                  return true;
                }));
  }

  @Test
  void theAdministratorLearnsOfRemarksThatNobodyCanAnswer() {
    browser.post("/m/ownerless/services/OWNERLESS/remarks", "words", "The fee is wrong");
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var designer = new Browser(port).signIn(desk.name(Duty.DESIGNER));
    assertThat(designer.get("/desk?lang=en").body()).contains("/desk/remarks");
    assertThat(administrator.get("/desk?lang=en").body())
        .doesNotContain("Remarks of readers reach nobody");
    in(
        () ->
            staff.all().stream()
                .filter(one -> one.powers().contains(Power.DESIGN_SERVICES))
                .forEach(one -> deactivateStaff.deactivate(one.id())));
    assertThat(administrator.get("/desk?lang=en").body())
        .contains("Remarks of readers reach nobody", "One remark waits")
        .doesNotContain("The fee is wrong");
  }
}
