package org.sportel.visits.skills;

import static org.sportel.web.Texts.t;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Staff;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.visits.model.Skills;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the pages of what people can do. */
@Component
final class PeoplePages {
  private final Here here;
  private final ManagedCentres centres;
  private final CentrePeople people;
  private final StaffSkills skills;
  private final Choices choices;

  PeoplePages(
      Here here, ManagedCentres centres, CentrePeople people, StaffSkills skills, Choices choices) {
    this.here = here;
    this.centres = centres;
    this.people = people;
    this.skills = skills;
    this.choices = choices;
  }

  PeoplePage list(CentreId id, boolean saved) {
    return here.read(
        () -> {
          var centre = centres.get(id);
          return new PeoplePage(
              id.value().toString(),
              Texts.show(centre.name()),
              people.of(centre).stream().map(this::row).toList(),
              saved);
        });
  }

  private PeoplePage.Row row(Staff person) {
    var can = skills.of(person.id().value());
    return new PeoplePage.Row(
        person.id().value().toString(), Texts.office(person.office()), words(can));
  }

  private static String words(Skills can) {
    return Stream.of(
            can.languages().stream().sorted().map(Lang::label),
            can.needs().stream().sorted().map(need -> t("visits.need." + need)),
            can.services().stream().map(ServiceCode::value))
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  SkillsPage one(CentreId id, UUID account) {
    return here.read(
        () -> {
          var centre = centres.get(id);
          var person =
              people.of(centre).stream()
                  .filter(one -> one.id().value().equals(account))
                  .findFirst()
                  .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.PERSON_UNKNOWN));
          var can = skills.of(account);
          return new SkillsPage(
              id.value().toString(),
              Texts.show(centre.name()),
              account.toString(),
              Texts.office(person.office()),
              can.languages().stream().map(Lang::tag).toList(),
              can.needs().stream().map(Enum::name).toList(),
              can.services().stream().map(ServiceCode::value).toList(),
              choices.codes());
        });
  }
}
