package org.sportel.unified.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.unified.Adoption;
import org.sportel.unified.AssignServices;
import org.sportel.unified.Propagation;
import org.sportel.unified.UnifiedRefusal;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operator's unified list: who has which service, and how far changes have reached. */
@Controller
final class UnifiedController {
  private static final String LIST = "/desk/network/unified";
  private static final String ONE = LIST + "/{code}";

  private final Propagation propagation;
  private final AssignServices assignServices;
  private final Known known;
  private final CurrentTenant current;
  private final Transactions transactions;

  UnifiedController(
      Propagation propagation,
      AssignServices assignServices,
      Known known,
      CurrentTenant current,
      Transactions transactions) {
    this.propagation = propagation;
    this.assignServices = assignServices;
    this.known = known;
    this.current = current;
    this.transactions = transactions;
  }

  /** What the pages ask. */
  @Component
  record Known(Services services, Tenants tenants) {}

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(LIST)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var said = done.equals("assigned") ? t("unified.done.assigned") : "";
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var reached = propagation.all();
              return new UnifiedPage(
                  said,
                  known.services().list().stream()
                      .map(card -> line(card, reached.getOrDefault(card.code(), List.of())))
                      .toList());
            }));
    return "unified/web/unifiedPage";
  }

  private static List<Cell> line(ServiceCard card, List<Propagation.Reach> reached) {
    return List.of(
        Cell.link(Texts.show(card.title()), LIST + "/" + card.code().value()),
        Cell.of(card.code().value()),
        Cell.of(t("unified.reach", reached.size())),
        Cell.of(
            reached.isEmpty()
                ? "–"
                : t(
                    "unified.reach.newest",
                    reached.stream().filter(Propagation.Reach::current).count(),
                    reached.size())));
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(ONE)
  String show(@PathVariable String code, Model model) {
    var typed = new UnifiedPage.Typed(List.of(), new DayFields("", "", ""), "");
    return show(CodeInAddress.read(code), typed, FieldErrors.none(), model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(ONE)
  String assign(
      @PathVariable String code,
      @RequestParam(required = false) Optional<List<String>> municipality,
      @RequestParam Map<String, String> fields,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var typed =
        new UnifiedPage.Typed(
            municipality.orElse(List.of()),
            DayFields.of(fields, "from"),
            fields.getOrDefault("reason", ""));
    try {
      transactions.run(
          current.scope(),
          () -> assignServices.assign(wanted, chosen(typed), day(typed.from()), typed.reason()));
      return "redirect:" + LIST + "?done=assigned";
    } catch (Refused refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with(field(refused), refused.messageKey(), refused.args());
      return show(wanted, typed, errors, model);
    }
  }

  private List<TenantId> chosen(UnifiedPage.Typed typed) {
    return known.tenants().list().stream()
        .filter(tenant -> typed.chosen().contains(tenant.slug()))
        .map(Tenant::id)
        .toList();
  }

  private LocalDate day(DayFields from) {
    return from.date().orElseThrow(() -> new CatalogueRefusal(CatalogueRefusal.Reason.NO_SUCH_DAY));
  }

  private static String field(Refused refused) {
    if (refused.reason() == CatalogueRefusal.Reason.NO_SUCH_DAY) {
      return "from";
    }
    return refused.reason() instanceof UnifiedRefusal.Reason ? "municipality" : "reason";
  }

  private String show(ServiceCode code, UnifiedPage.Typed typed, FieldErrors errors, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> page(code, typed, errors)));
    return "unified/web/unifiedServicePage";
  }

  private UnifiedPage.One page(ServiceCode code, UnifiedPage.Typed typed, FieldErrors errors) {
    var card = known.services().get(code);
    return new UnifiedPage.One(
        code.value(),
        Texts.show(card.title()),
        propagation.all().getOrDefault(code, List.of()).stream().map(this::row).toList(),
        known.tenants().list().stream()
            .filter(tenant -> !tenant.id().equals(current.get().id()))
            .filter(tenant -> tenant.country().equals(current.get().country()))
            .map(tenant -> Option.of(tenant.slug(), Texts.show(tenant.name()).text()))
            .toList(),
        typed,
        errors);
  }

  private List<Cell> row(Propagation.Reach reach) {
    var tenant = known.tenants().get(reach.assigned().municipality());
    var state = reach.newest().map(Adoption::state).orElse(Adoption.State.OPEN);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Texts.show(tenant.name())));
    cells.add(Cell.of(Texts.shortDate(reach.assigned().from())));
    cells.add(Cell.tag(t("unified.state." + state), tone(state)));
    cells.add(
        Cell.of(reach.taken().map(taken -> t("unified.edition", taken.number())).orElse("–")));
    cells.add(Cell.of(reach.newest().map(Adoption::reason).orElse("")));
    return cells;
  }

  private static Tone tone(Adoption.State state) {
    return switch (state) {
      case OPEN -> Tone.ORANGE;
      case ADOPTED -> Tone.GREEN;
      case DEVIATED -> Tone.PURPLE;
      case DISMISSED -> Tone.GREY;
    };
  }
}
