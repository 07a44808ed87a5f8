package org.sportel.setup;

import java.util.List;
import java.util.Map;
import org.sportel.casework.skill.KeepSkill;
import org.sportel.casework.skill.NoteSkills;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.AccountId;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;

/** Lets a step of a demo service ask for a skill that the tenant's officer has. */
@Component
final class DemoSkills {
  private static final String FILE = "demo/skills.json";
  private static final String HEADERS = "<zeebe:taskHeaders>";

  private final Commands commands;
  private final Catalogue catalogue;
  private final DemoStaff staff;
  private final Transactions transactions;
  private final PackTexts texts;
  private final Json json;

  DemoSkills(
      Commands commands,
      Catalogue catalogue,
      DemoStaff staff,
      Transactions transactions,
      PackTexts texts,
      Json json) {
    this.commands = commands;
    this.catalogue = catalogue;
    this.staff = staff;
    this.transactions = transactions;
    this.texts = texts;
    this.json = json;
  }

  /** What is done with skills. */
  @Component
  record Commands(KeepSkill keep, NoteSkills note) {}

  /** Where the services are. */
  @Component
  record Catalogue(Services services, ServiceBundles bundles, PublishVersion publish) {}

  /** The file. */
  record File(List<Asked> skills) {}

  /**
   * A skill and who asks for it.
   *
   * @param form the form of the step that asks for it
   */
  record Asked(
      String tenant, String code, Map<String, String> names, String service, String form) {}

  /** Does so in the tenants that the demo's file names. */
  void give(List<Tenant> working) {
    for (var asked : json.read(texts.at(FILE).orElseThrow(), File.class).skills()) {
      working.stream()
          .filter(tenant -> tenant.slug().equals(asked.tenant()))
          .forEach(tenant -> give(tenant, asked));
    }
  }

  private void give(Tenant tenant, Asked asked) {
    staff.run(
        Duty.ADMINISTRATOR,
        tenant,
        () -> {
          commands.keep().keep(asked.code(), asked.names());
          var officer = new AccountId(staff.actor(Duty.CASE_OFFICER, tenant).id());
          commands.note().note(officer, List.of(asked.code()));
        });
    transactions.run(Scope.of(tenant.id()), () -> publish(asked));
  }

  private void publish(Asked asked) {
    var card = catalogue.services().get(new ServiceCode(asked.service()));
    var parts = catalogue.bundles().parts(card.version());
    catalogue
        .publish()
        .publish(card.card(), parts.stream().map(part -> asking(part, asked)).toList());
  }

  private static Part asking(Part part, Asked asked) {
    var at = part.body().indexOf("formId=\"" + asked.form() + "\"");
    if (part.kind() != PartKind.PROCEDURE || at < 0 || part.body().contains("key=\"skill\"")) {
      return part;
    }
    var headers = part.body().indexOf(HEADERS, at) + HEADERS.length();
    var header = "<zeebe:header key=\"skill\" value=\"%s\" />".formatted(asked.code());
    return new Part(
        part.kind(),
        part.name(),
        part.body().substring(0, headers) + header + part.body().substring(headers));
  }
}
