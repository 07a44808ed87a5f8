package org.sportel.identity.web.operator;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.identity.CreateFirstAdministrator;
import org.sportel.identity.StaffRefusal;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.MenuEntry;
import org.sportel.web.components.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tenants of the network, and adding one that is in no pack. */
@Controller
final class TenantsController {
  private static final String PATH = "/desk/network/tenants";
  private static final int PER_PAGE = 50;

  private final Tenants tenants;
  private final OperatedTenants operated;
  private final CreateFirstAdministrator create;

  TenantsController(
      Tenants tenants,
      OperatedTenants operated,
      CreateFirstAdministrator createFirstAdministrator) {
    this.tenants = tenants;
    this.operated = operated;
    this.create = createFirstAdministrator;
  }

  /** The line of the operator's menu. */
  @Configuration(proxyBeanMethods = false)
  static class TenantsMenuConfiguration {
    @Bean
    static MenuEntry tenantsMenu() {
      return MenuEntry.of("identity.operator.title", PATH, 60, Power.OPERATE_NETWORK);
    }
  }

  static String path(String slug) {
    return PATH + "/" + slug;
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(PATH)
  String list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    var asked = TenantsPage.Asked.of(kind, state);
    var all = operated.list().stream().filter(asked::holds).toList();
    var pages = Paging.of(1, all.size(), PER_PAGE, PATH + asked.query() + "&page=");
    int number = Math.min(Paging.number(page, 4), pages.pages());
    var shown = all.stream().skip((number - 1L) * PER_PAGE).limit(PER_PAGE).toList();
    model.addAttribute(
        "page",
        new TenantsPage(asked, all.size(), shown, new Paging(number, pages.pages(), pages.href())));
    return "identity/web/operator/tenantsPage";
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(PATH + "/new")
  String form(Model model) {
    return show(TenantForm.like(operated.operator()), FieldErrors.none(), model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    var form = TenantForm.of(sent);
    var errors = form.errors();
    if (!form.country().isEmpty() && !form.country().equals(operated.operator().country())) {
      errors = errors.with("country", "identity.operator.country.other");
    }
    if (tenants.list().stream().anyMatch(form::sameAs)) {
      errors = errors.with("name-" + form.own().tag(), "identity.operator.name.taken");
    }
    if (errors.isEmpty()) {
      try {
        var first = form.first().ownName(form.slug());
        var added = create.createWith(form.tenant(), first.signInName(), first.office());
        var tenant = tenants.bySlug(form.slug()).orElseThrow();
        model.addAttribute("page", new FirstLinkPage(tenant, added.link()));
        return "identity/web/operator/firstLinkPage";
      } catch (NetworkRefusal refused) {
        errors = errors.with("slug", refused.messageKey(), refused.args());
      } catch (StaffRefusal refused) {
        errors = FirstForm.refused(refused);
      }
    }
    response.setStatus(422);
    return show(form, errors, model);
  }

  private static String show(TenantForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", new NewTenantPage(form, errors));
    return "identity/web/operator/newTenantPage";
  }
}
