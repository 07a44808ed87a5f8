package org.sportel.network.change;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing an organisation of the network, by two persons. */
@Controller
final class ClosingController {
  private static final String PATH = "/desk/network/tenants/{slug}/closing";
  private static final int LONGEST = 1000;
  private static final Set<String> DONE = Set.of("proposed", "confirmed", "dropped");

  private final Tenants tenants;
  private final CloseTenant close;
  private final Transactions transactions;
  private final Acting acting;

  ClosingController(Tenants tenants, CloseTenant close, Transactions transactions, Acting acting) {
    this.tenants = tenants;
    this.close = close;
    this.transactions = transactions;
    this.acting = acting;
  }

  @GetMapping(PATH)
  @Access(power = Power.OPERATE_NETWORK)
  String show(
      @PathVariable String slug, @RequestParam(defaultValue = "") String done, Model model) {
    var key = "network.closing.done." + done;
    var told = DONE.contains(done) ? t(key) : "";
    return page(tenant(slug), Map.of(), FieldErrors.none(), told, model);
  }

  @PostMapping(PATH)
  @Access(power = Power.OPERATE_NETWORK)
  String propose(
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var tenant = tenant(slug);
    var day = DayFields.of(typed, "last").date();
    var where = where(typed);
    var errors = FieldErrors.none();
    if (day.isEmpty()) {
      errors = errors.with("last", "network.closing.day.wrong");
    }
    if (!where.containsKey(tenant.lang().tag())) {
      errors = errors.with("where-" + tenant.lang().tag(), "network.closing.where.missing");
    }
    if (errors.isEmpty()) {
      try {
        close.close(tenant.id(), day.orElseThrow(), new LocalText(where));
        return "redirect:" + path(slug) + "?done=proposed";
      } catch (NetworkRefusal refused) {
        errors = FieldErrors.of(refused);
      }
    }
    answer.setStatus(422);
    return page(tenant, typed, errors, "", model);
  }

  @PostMapping(PATH + "/confirm")
  @Access(power = Power.OPERATE_NETWORK)
  String confirm(@PathVariable String slug) {
    close.confirm(tenant(slug).id());
    return "redirect:" + path(slug) + "?done=confirmed";
  }

  @PostMapping(PATH + "/drop")
  @Access(power = Power.OPERATE_NETWORK)
  String drop(@PathVariable String slug) {
    close.drop(tenant(slug).id());
    return "redirect:" + path(slug) + "?done=dropped";
  }

  private static Map<String, String> where(Map<String, String> typed) {
    var where = new HashMap<String, String>();
    for (var lang : Lang.values()) {
      var text =
          TypedText.cut(TypedText.text(typed.getOrDefault("where-" + lang.tag(), "")), LONGEST);
      if (!text.isEmpty()) {
        where.put(lang.tag(), text);
      }
    }
    return where;
  }

  private String page(
      Tenant tenant, Map<String, String> typed, FieldErrors errors, String done, Model model) {
    var proposed = transactions.read(Scope.of(tenant.id()), () -> tenants.closingOf(tenant.id()));
    var me = acting.now().id();
    model.addAttribute(
        "page",
        new ClosingPage(
            tenant,
            path(tenant.slug()),
            proposed,
            proposed.filter(one -> one.by().equals(me)).isPresent(),
            DayFields.of(typed, "last"),
            typed,
            errors,
            done));
    return "network/change/closingPage";
  }

  private static String path(String slug) {
    return PATH.replace("{slug}", slug);
  }

  private Tenant tenant(String slug) {
    return tenants
        .bySlug(slug)
        .filter(tenants::operates)
        .filter(tenant -> tenant.kind() != Tenant.Kind.OPERATOR)
        .orElseThrow(() -> NetworkRefusal.unknown(slug));
  }
}
