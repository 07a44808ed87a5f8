package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.ChooseTenant;
import org.sportel.identity.signin.BrowserSession;
import org.sportel.identity.signin.Destination;
import org.sportel.network.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads who has proven themselves to the choice of an organisation or to where they wanted. */
@Component
final class Arrival {
  private final ChooseTenant chooseTenant;
  private final BrowserSession session;

  Arrival(ChooseTenant chooseTenant, BrowserSession session) {
    this.chooseTenant = chooseTenant;
    this.session = session;
  }

  /**
   * Where to go after signing in.
   *
   * @param to the page
   * @param kept the sealed form that waits to be sent again, or nothing
   */
  record Onward(String to, String kept) {}

  String arrive(
      AccountId account,
      Onward onward,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var offered = chooseTenant.offered(account);
    if (offered.size() == 1) {
      return sit(account, offered.getFirst(), onward, request, response, model);
    }
    session.begin(account, Optional.empty(), request, response);
    model.addAttribute("page", new OrganisationsPage(offered, onward.to(), onward.kept()));
    return "identity/web/organisationsPage";
  }

  String sit(
      AccountId account,
      Tenant tenant,
      Onward onward,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    session.begin(account, Optional.of(tenant.id()), request, response);
    var form = session.kept(onward.kept(), request);
    if (form.isEmpty()) {
      return "redirect:" + Destination.of(onward.to());
    }
    model.addAttribute("page", new SendAgainPage(form.get()));
    return "identity/web/sendAgainPage";
  }
}
