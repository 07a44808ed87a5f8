package org.sportel.complaints.box.desk;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sportel.complaints.box.SlipKind;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.documents.FileLimits;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** What can be chosen for a slip; in a transaction. */
@Component
final class BoxChoices {
  private final ComplaintChoices choices;
  private final Centres centres;
  private final FileLimits limits;
  private final CurrentDay today;

  BoxChoices(ComplaintChoices choices, Centres centres, FileLimits limits, CurrentDay today) {
    this.choices = choices;
    this.centres = centres;
    this.limits = limits;
    this.today = today;
  }

  BoxPage.Choices of() {
    return new BoxPage.Choices(
        Arrays.stream(SlipKind.values())
            .map(one -> Option.of(one.name(), t("complaints.box.kind." + one)))
            .toList(),
        choices.topics(),
        choices.services(),
        Arrays.stream(Lang.values()).map(one -> Option.of(one.tag(), one.label())).toList(),
        limits.megabytes());
  }

  LocalDate today() {
    return today.day();
  }

  List<Option> centres() {
    return centres.list().stream()
        .map(one -> Option.of(one.code(), Texts.show(one.name()).text()))
        .toList();
  }
}
