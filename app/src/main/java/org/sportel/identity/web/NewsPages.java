package org.sportel.identity.web;

import java.util.Optional;
import org.sportel.identity.Invitations;
import org.sportel.identity.SignInName;
import org.sportel.identity.Staff;
import org.sportel.identity.trail.AccountNews;
import org.sportel.network.Tenants;
import org.springframework.stereotype.Component;

/** Puts together a person's news, inside a reading transaction. */
@Component
final class NewsPages {
  private final AccountNews news;
  private final Invitations invitations;
  private final Tenants tenants;

  NewsPages(AccountNews news, Invitations invitations, Tenants tenants) {
    this.news = news;
    this.invitations = invitations;
    this.tenants = tenants;
  }

  NewsPage of(Staff person, Optional<Done> done) {
    return new NewsPage(
        invitations.to(new SignInName(person.signInName())).stream()
            .map(invitation -> NewsPage.Offer.of(invitation, tenants))
            .toList(),
        news.of(person.id()),
        done);
  }
}
