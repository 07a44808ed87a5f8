package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.access.CaseAccess;
import org.sportel.platform.Authority;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.consultations.Consultations;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Shows on a case what its applicant was advised on, and lets more be noted. */
@Component
final class AdviceOnCase implements Panel {
  private final Consultations consultations;
  private final Authority authority;
  private final PanelTemplates templates;

  AdviceOnCase(Consultations consultations, Authority authority, PanelTemplates templates) {
    this.consultations = consultations;
    this.authority = authority;
    this.templates = templates;
  }

  /**
   * The advice on a case.
   *
   * @param notes whether the reader may note more
   */
  record View(String id, List<String> given, boolean notes) {
    View {
      given = List.copyOf(given);
    }

    List<Option> topics() {
      return options("visits.topic.", ConsultationTopic.values());
    }

    List<Option> channels() {
      return options("visits.channel.", ConsultationChannel.values());
    }

    private static List<Option> options(String key, Enum<?>... values) {
      return Arrays.stream(values).map(one -> Option.of(one.name(), t(key + one.name()))).toList();
    }
  }

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<PanelContent> render(UUID id) {
    var given =
        consultations.about(Subject.ofCase(id)).stream()
            .map(
                one ->
                    t(
                        "casework.advice.line",
                        Texts.shortDateTime(one.at()),
                        t("visits.topic." + one.of().topic()),
                        t("visits.channel." + one.of().channel()),
                        one.of().minutes(),
                        Texts.office(one.office())))
            .toList();
    boolean notes = CaseAccess.works(authority);
    return given.isEmpty() && !notes
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("casework.advice.title"),
                "casework/web/visit/adviceOnCase",
                new View(id.toString(), given, notes)));
  }
}
