package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.casework.Applicants.Earlier;
import org.sportel.casework.NewCase;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.Person;
import org.sportel.network.Centre;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;

/** For whom a clerk takes applications: for the own office, or for an institution. */
interface CounterWindow {
  /** The choices as they stand in a request, in a transaction of whose service it is. */
  CounterPage.Desk desk(HttpServletRequest request, Lang preset);

  /** How the application is taken; empty while no counter was chosen. */
  Optional<NewCase.Submission> submission(CounterPage.Desk desk);

  /**
   * What is wrong with where it is taken: the centre said that it takes no applications for this
   * service.
   */
  default FieldErrors place(ServiceCode service, NewCase.Submission submission) {
    return FieldErrors.none();
  }

  /** Says at the field of the counter where else it is taken. */
  static FieldErrors elsewhere(List<Centre> takers) {
    var names =
        takers.stream()
            .map(centre -> Texts.show(centre.name()).text())
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? FieldErrors.none().with("counter", "intake.error.nowhere")
        : FieldErrors.none().with("counter", "intake.error.elsewhere", names);
  }

  /** The same, where it is known how it is taken. */
  default FieldErrors place(ServiceCode service, Optional<NewCase.Submission> submission) {
    return submission.map(one -> place(service, one)).orElseGet(FieldErrors::none);
  }

  /** The person's earlier cases, as far as the clerk may know of them. */
  List<Earlier> earlier(Draft draft);

  /** The cases of a visitor who said who they are; none where the clerk may not know of them. */
  default List<Earlier> visitor(String visit) {
    return List.of();
  }

  /** Records that the clerk was shown what somebody has filled in elsewhere. */
  default void shown(Draft draft) {}

  /** The person as they stand in the newest of their cases. */
  Optional<Person> known(List<Earlier> earlier);

  /** Whether the fee may be paid here. */
  boolean cash();

  /** Sends the application, in a write transaction of whose service it is. */
  Draft submit(DraftKey key, NewCase.Submission submission);
}
