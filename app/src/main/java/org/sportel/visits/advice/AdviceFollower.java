package org.sportel.visits.advice;

import java.time.LocalDate;
import java.util.Set;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.visits.model.ConsultationFacts;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitEvents;
import org.springframework.stereotype.Component;

/** Keeps up to date with the journal how often people were advised; a correction counts. */
@Component
final class AdviceFollower implements Follower {
  private final AdviceFacts facts;
  private final Tenants tenants;

  AdviceFollower(AdviceFacts facts, Tenants tenants) {
    this.facts = facts;
    this.tenants = tenants;
  }

  @Override
  public String name() {
    return "visits.advice";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "visits.consultation-noted",
        "visits.consultation-corrected",
        "visits.tutor-session-noted",
        "visits.tutor-session-corrected");
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    facts.empty();
  }

  @Override
  public void follow(Entry entry) {
    var day = LocalDate.ofInstant(entry.happenedAt(), tenants.get(entry.tenant()).zone());
    switch (entry.type()) {
      case "visits.consultation-noted" -> {
        var event = VisitEvents.CONSULTATION_NOTED.read(entry);
        facts.consulted(event.consultation().orElse(entry.id()), day, facts(event));
      }
      case "visits.consultation-corrected" -> {
        var event = VisitEvents.CONSULTATION_CORRECTED.read(entry);
        facts.corrected(event.consultation(), event.after());
      }
      case "visits.tutor-session-noted" -> {
        var event = VisitEvents.TUTOR_SESSION_NOTED.read(entry);
        facts.tutored(event.subject(), day, event.centre(), event.institution(), event.minutes());
      }
      case "visits.tutor-session-corrected" -> {
        var event = VisitEvents.TUTOR_SESSION_CORRECTED.read(entry);
        facts.corrected(event.subject(), event.after());
      }
      default -> throw new IllegalStateException(entry.type());
    }
  }

  private static ConsultationFacts facts(VisitEvent.ConsultationNoted event) {
    return new ConsultationFacts(
        event.centre(),
        event.topic(),
        event.service(),
        event.institution(),
        event.channel(),
        event.minutes());
  }
}
