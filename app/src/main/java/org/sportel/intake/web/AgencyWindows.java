package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.agency.AgencyGate;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.casework.Applicants.Earlier;
import org.sportel.casework.NewCase;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.Person;
import org.sportel.intake.SubmitAtAgency;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.standards.TakingPlaces;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Windows at which an institution's services are taken. What the clerk chooses (centre, counter) is
 * the municipality's; nothing is looked up about people, because whom the institution knows is not
 * the clerk's to see.
 */
@Component
final class AgencyWindows {
  private final CounterChoice counters;
  private final TakingPlaces places;
  private final SubmitAtAgency submitAtAgency;
  private final AgencyGate gate;
  private final Acting acting;
  private final ApplyController.Surroundings here;

  AgencyWindows(
      CounterChoice counters,
      TakingPlaces places,
      SubmitAtAgency submitAtAgency,
      AgencyGate gate,
      Acting acting,
      ApplyController.Surroundings here) {
    this.counters = counters;
    this.places = places;
    this.submitAtAgency = submitAtAgency;
    this.gate = gate;
    this.acting = acting;
    this.here = here;
  }

  /**
   * The window for one service of an institution, if the delegation lets the acting clerk take it;
   * begins transactions of its own.
   *
   * @throws org.sportel.agency.model.AgencyRefusal DELEGATION_UNKNOWN, NOT_IN_FORCE, NOT_COVERED
   */
  Window of(
      AgencyDelegation delegation,
      Tenant institution,
      ServiceCode code,
      HttpServletRequest request) {
    var host = here.current().get();
    var clerk = acting.now();
    var wanted = new AgencyGate.Wanted(host.id(), clerk.id(), delegation.id(), code.value());
    here.transactions().read(Scope.of(institution.id()), () -> gate.open(wanted));
    return here.transactions()
        .read(
            here.current().scope(),
            () -> {
              var desk =
                  counters.of(
                      request,
                      institution.lang(),
                      centre -> delegation.holdsIn(Optional.of(centre)));
              return new Window(
                  wanted,
                  new CounterPage.Agency(
                      "/desk/agency/" + delegation.id().value() + "/apply/" + code.value(),
                      Texts.show(institution.name())),
                  desk,
                  counters.submission(desk),
                  places.elsewhere(institution.slug(), code),
                  Texts.show(host.name()).text() + ", " + clerk.office(),
                  submitAtAgency);
            });
  }

  /**
   * One window, as a request found it.
   *
   * @param elsewhere where it is taken instead, by the centres that do not take it
   */
  record Window(
      AgencyGate.Wanted wanted,
      CounterPage.Agency agency,
      CounterPage.Desk chosen,
      Optional<NewCase.Submission> way,
      Map<CentreId, List<Centre>> elsewhere,
      String office,
      SubmitAtAgency submitAtAgency)
      implements CounterWindow {
    @Override
    public CounterPage.Desk desk(HttpServletRequest request, Lang preset) {
      return chosen.at(agency);
    }

    @Override
    public Optional<NewCase.Submission> submission(CounterPage.Desk desk) {
      return way;
    }

    @Override
    public FieldErrors place(ServiceCode service, NewCase.Submission submission) {
      return submission
          .centre()
          .map(elsewhere::get)
          .map(CounterWindow::elsewhere)
          .orElseGet(FieldErrors::none);
    }

    @Override
    public List<Earlier> earlier(Draft draft) {
      return List.of();
    }

    @Override
    public Optional<Person> known(List<Earlier> earlier) {
      return Optional.empty();
    }

    @Override
    public boolean cash() {
      return false;
    }

    @Override
    public Draft submit(DraftKey key, NewCase.Submission submission) {
      return submitAtAgency.submit(key, wanted, submission.centre(), office);
    }
  }
}
