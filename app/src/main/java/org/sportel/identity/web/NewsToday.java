package org.sportel.identity.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.SignedIn;
import org.sportel.network.StartPart;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.stereotype.Component;

/** Tells on the start page that something happened to the person's account, or that it is asked. */
@Component
final class NewsToday implements Panel {
  private final Transactions transactions;
  private final SignedIn signedIn;
  private final NewsPages pages;

  NewsToday(Transactions transactions, SignedIn signedIn, NewsPages pages) {
    this.transactions = transactions;
    this.signedIn = signedIn;
    this.pages = pages;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return signedIn
        .seat()
        .map(this::page)
        .filter(page -> page.fresh() || !page.offers().isEmpty())
        .map(NewsToday::panel);
  }

  private NewsPage page(SignedIn.Seat seat) {
    return transactions.read(
        Scope.of(seat.tenant().id()), () -> pages.of(seat.staff(), Optional.empty()));
  }

  private static PanelContent panel(NewsPage page) {
    var fresh = page.news().stream().filter(news -> news.fresh()).count();
    return new PanelContent(
        t("identity.news.title"),
        output -> {
          output.writeContent(
              "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/desk/me/news\">");
          output.writeUserContent(t("identity.news.panel", fresh, page.offers().size()));
          output.writeContent("</a></p>");
        });
  }
}
