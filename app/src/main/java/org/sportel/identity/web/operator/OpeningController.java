package org.sportel.identity.web.operator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.sportel.identity.CreateFirstAdministrator;
import org.sportel.identity.FirstAdministrator;
import org.sportel.identity.StaffRefusal;
import org.sportel.network.OpenTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.AdminTile;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a tenant is prepared, its first administrator, and opening it. */
@Controller
final class OpeningController {
  private static final String PATH = "/desk/network/tenants/{slug}";

  private final OperatedTenants tenants;
  private final FirstAdministrator first;
  private final CreateFirstAdministrator create;
  private final OpenTenant openTenant;
  private final List<AdminTile.Need> parts;
  private final Transactions transactions;

  OpeningController(
      OperatedTenants tenants,
      FirstAdministrator first,
      CreateFirstAdministrator createFirstAdministrator,
      OpenTenant openTenant,
      List<AdminTile.Need> parts,
      Transactions transactions) {
    this.tenants = tenants;
    this.first = first;
    this.create = createFirstAdministrator;
    this.openTenant = openTenant;
    this.parts = parts.stream().sorted(Comparator.comparing(AdminTile.Need::order)).toList();
    this.transactions = transactions;
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(PATH)
  String page(
      @PathVariable String slug, @RequestParam(defaultValue = "") String done, Model model) {
    return show(tenant(slug), FirstForm.empty(), FieldErrors.none(), done, model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/administrator")
  String administrator(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String office,
      HttpServletResponse response,
      Model model) {
    var tenant = tenant(slug);
    var form = new FirstForm(name.strip(), office.strip()).ownName(slug);
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        var added = create.create(tenant.id(), form.signInName(), form.office());
        model.addAttribute("page", new FirstLinkPage(tenant, added.link()));
        return "identity/web/operator/firstLinkPage";
      } catch (StaffRefusal refused) {
        errors = FirstForm.refused(refused);
      }
    }
    response.setStatus(422);
    return show(tenant, form, errors, "", model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/link")
  String link(@PathVariable String slug, Model model) {
    var tenant = tenant(slug);
    model.addAttribute("page", new FirstLinkPage(tenant, first.renew(tenant.id())));
    return "identity/web/operator/firstLinkPage";
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/open")
  String open(@PathVariable String slug) {
    var tenant = tenant(slug);
    if (tenant.kind() != Tenant.Kind.OPERATOR) {
      openTenant.open(tenant.id());
    }
    return "redirect:" + TenantsController.path(slug) + "?done=opened";
  }

  private String show(Tenant tenant, FirstForm form, FieldErrors errors, String done, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            Scope.of(tenant.id()),
            () -> new TenantPage(tenant, first.state(), needs(), form, errors, done)));
    return "identity/web/operator/tenantPage";
  }

  private List<TenantPage.Need> needs() {
    return parts.stream()
        .map(
            part -> {
              var now = part.state().get();
              return new TenantPage.Need(Texts.t(part.about()), now.met(), now.text().text());
            })
        .toList();
  }

  private Tenant tenant(String slug) {
    return tenants.get(slug);
  }
}
