package org.sportel.feedback.survey.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.survey.Survey;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.stereotype.Component;

/** Asks people who were served to answer the surveys that are meant for visitors. */
@Component
final class SurveysOnTicket implements Panel {
  private final SurveyLinks links;
  private final Tickets tickets;

  SurveysOnTicket(SurveyLinks links, Tickets tickets) {
    this.links = links;
    this.tickets = tickets;
  }

  @Override
  public String host() {
    return "visits.ticket";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return tickets.get(new TicketId(subject)).state() == TicketState.FINISHED
        ? links.of(Survey.Audience.VISITORS)
        : Optional.empty();
  }
}
