package org.sportel.identity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.identity.Assignment;
import org.sportel.identity.Invitations.Invitation;
import org.sportel.identity.trail.AccountNews.News;
import org.sportel.network.Tenants;
import org.sportel.web.Texts;

/** What happened to a person's account, and which places are offered to them. */
record NewsPage(List<Offer> offers, List<News> news, Optional<Done> done) {
  NewsPage {
    offers = List.copyOf(offers);
    news = List.copyOf(news);
  }

  /** A place that is offered, in words; units of another tenant are not named. */
  record Offer(Invitation invitation, String organisation, String duties) {
    static Offer of(Invitation invitation, Tenants tenants) {
      return new Offer(
          invitation,
          Texts.show(tenants.get(invitation.tenant()).name()).text(),
          invitation.staff().duties().stream()
              .map(Assignment::duty)
              .distinct()
              .sorted()
              .map(DutyChoices::name)
              .collect(Collectors.joining(", ")));
    }

    String path() {
      return "/desk/me/invitations/" + invitation.id();
    }
  }

  boolean fresh() {
    return news.stream().anyMatch(News::fresh);
  }
}
