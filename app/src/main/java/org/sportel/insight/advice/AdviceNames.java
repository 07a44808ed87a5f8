package org.sportel.insight.advice;

import static org.sportel.web.Texts.t;

import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.visits.consultations.Institutions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Names the keys of the series, in a transaction. */
@Component
final class AdviceNames {
  private final Institutions institutions;
  private final Centres centres;
  private final CurrentTenant current;

  AdviceNames(Institutions institutions, Centres centres, CurrentTenant current) {
    this.institutions = institutions;
    this.centres = centres;
    this.current = current;
  }

  String of(AdviceSeries.By by, String key) {
    return switch (by) {
      case INSTITUTION ->
          institutions.all().stream()
              .filter(one -> one.id().value().toString().equals(key))
              .findFirst()
              .map(one -> Texts.show(one.name()).text())
              .orElseGet(() -> Texts.show(current.get().name()).text());
      case CENTRE ->
          centres.list().stream()
              .filter(one -> one.id().value().toString().equals(key))
              .findFirst()
              .map(one -> Texts.show(one.name()).text())
              .orElseGet(() -> key.isEmpty() ? t("insight.key.none") : key);
      case CHANNEL -> channel(key);
    };
  }

  private static String channel(String key) {
    if (key.isEmpty()) {
      return t("insight.key.none");
    }
    var application = "insight.channel." + key;
    var advice = "visits.channel." + key;
    return Texts.knows(application) ? t(application) : Texts.knows(advice) ? t(advice) : key;
  }
}
