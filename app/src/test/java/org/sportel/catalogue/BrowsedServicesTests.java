package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.identity.Browser;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.NewUnit;
import org.sportel.network.Point;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** All services of a municipality in groups, and those of a centre on its page. */
class BrowsedServicesTests extends Served {
  @Autowired ApplicationContext context;

  private String slug = "";
  private String divided = "";
  private String undivided = "";

  @BeforeEach
  void aTown() {
    slug = "browsed-" + UUID.randomUUID().toString().substring(0, 8);
    desk = desks.of(slug);
    context
        .getBean(Acting.class)
        .runAs(
            Actor.system("test"),
            () -> context.getBean(Transactions.class).run(desk.scope(), this::furnish));
  }

  private void furnish() {
    var registry = unit("samouprava", "Registry");
    context.getBean(ImportServices.class).importPack("me-budva", "services");
    undivided = centre("main", Optional.empty());
    divided = centre("desk", Optional.of(registry));
  }

  private UnitId unit(String code, String name) {
    return context
        .getBean(AddUnit.class)
        .add(
            new NewUnit(
                code,
                Unit.Kind.DEPARTMENT,
                Optional.empty(),
                LocalText.of("en", name),
                Contact.notGiven()));
  }

  private String centre(String code, Optional<UnitId> unit) {
    var id =
        context
            .getBean(AddCentre.class)
            .add(
                new NewCentre(
                    code,
                    Centre.Level.LOCAL,
                    LocalText.of("en", "Centre " + code),
                    Optional.empty(),
                    Optional.of("Trg 1"),
                    Optional.of(new Point(42.28, 18.84)),
                    Contact.notGiven()));
    context.getBean(AddCounter.class).add(id, new NewCounter(1, LocalText.of("en", "One"), unit));
    return id.value().toString();
  }

  private String page(String path) {
    return new Browser(port).get("/m/" + slug + path).body();
  }

  @Test
  void putsAllServicesTogetherAsTheReaderChooses() {
    assertThat(page("/services"))
        .contains("Civil status", "by=event", "by=office", "by=alphabet")
        .doesNotContain("by=subject");
    assertThat(page("/services?by=office")).contains("Registry", "by=subject");
    assertThat(page("/services?by=alphabet")).contains("<h2 class=\"govuk-heading-m\">C <");
    assertThat(page("/services?by=nonsense")).contains("by=office");
    assertThat(page("/services?q=register+of+marriages")).doesNotContain("by=event");
  }

  @Test
  void saysPriceTimeAndWayInTheRowOfAService() {
    context.getBean(StandingPacks.class).budva();
    for (var found : List.of("/m/budva/services?q=marriages", "/services?m=budva&q=archive")) {
      assertThat(new Browser(port).get(found + "&lang=en").body())
          .as(found)
          .containsPattern("decision: \\d+ ")
          .contains(" · online");
    }
  }

  @Test
  void keepsWhoAsksOverPagesAndLanguages() {
    context.getBean(StandingPacks.class).budva();
    var browser = new Browser(port);
    var own = browser.get("/m/budva/services?who=business&lang=en").body();
    assertThat(own)
        .contains("Who needs it", "<option value=\"business\" selected")
        .contains("who=business&amp;page=2")
        .doesNotContain("Certificate from the register of marriages");
    var network = browser.get("/services?m=budva&who=citizen&q=marriages&lang=en").body();
    assertThat(network).contains("Certificate from the register of marriages");
    var nobody = browser.get("/services?m=budva&who=nobody&q=marriages&lang=en").body();
    assertThat(nobody).contains("Certificate from the register of marriages");
  }

  @Test
  void listsOnTheCentresPageWhatIsServedThereAndWhereItIs() {
    assertThat(page("/centre/" + undivided))
        .contains(
            "What you can do here", "sp-map--town", "Certificate from the register of marriages");
    var own = page("/centre/" + divided);
    assertThat(own)
        .contains("Certificate from the register of marriages")
        .doesNotContain("Building permit");
    assertThat(page("/centres")).contains("Trg 1", "sp-map__number");
  }
}
