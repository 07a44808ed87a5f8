package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.Applicants.Earlier;
import org.sportel.casework.NewCase;
import org.sportel.casework.model.Channel;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.Person;
import org.sportel.intake.SubmitDraft;
import org.sportel.platform.Lang;
import org.sportel.platform.text.TypedId;
import org.sportel.standards.TakingPlaces;
import org.sportel.visits.model.VisitId;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;

/** Takes the own office's services. */
@Component
final class OwnWindow implements CounterWindow {
  private final CounterChoice counters;
  private final CounterPerson people;
  private final SubmitDraft submitDraft;
  private final TakingPlaces places;

  OwnWindow(
      CounterChoice counters, CounterPerson people, SubmitDraft submitDraft, TakingPlaces places) {
    this.counters = counters;
    this.people = people;
    this.submitDraft = submitDraft;
    this.places = places;
  }

  @Override
  public CounterPage.Desk desk(HttpServletRequest request, Lang preset) {
    return counters.of(request, preset);
  }

  @Override
  public Optional<NewCase.Submission> submission(CounterPage.Desk desk) {
    return counters.submission(desk);
  }

  /** What comes by letter or mail is entered anywhere. */
  @Override
  public FieldErrors place(ServiceCode service, NewCase.Submission submission) {
    if (submission.channel() != Channel.COUNTER) {
      return FieldErrors.none();
    }
    return submission
        .centre()
        .flatMap(centre -> places.elsewhere(centre, service))
        .map(CounterWindow::elsewhere)
        .orElseGet(FieldErrors::none);
  }

  @Override
  public List<Earlier> earlier(Draft draft) {
    return people.earlier(draft);
  }

  @Override
  public List<Earlier> visitor(String visit) {
    return TypedId.find(visit).map(VisitId::new).map(people::visitor).orElseGet(List::of);
  }

  @Override
  public void shown(Draft draft) {
    people.shown(draft);
  }

  @Override
  public Optional<Person> known(List<Earlier> earlier) {
    return people.known(earlier);
  }

  @Override
  public boolean cash() {
    return true;
  }

  @Override
  public Draft submit(DraftKey key, NewCase.Submission submission) {
    return submitDraft.submit(key, submission, true);
  }
}
