package org.sportel.network.change;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Name, contact and arms: of one's own organisation, and of those that the operator prepares. */
@Controller
final class TenantFaceController {
  static final String OPERATED = "/desk/network/tenants/{slug}/face";
  private static final String OWN = "/desk/admin/face";

  private final Tenants tenants;
  private final CurrentTenant current;
  private final ChangeTenant change;
  private final SetArms arms;

  TenantFaceController(Tenants tenants, CurrentTenant current, ChangeTenant change, SetArms arms) {
    this.tenants = tenants;
    this.current = current;
    this.change = change;
    this.arms = arms;
  }

  @GetMapping(OWN)
  @Access(power = Power.ADMINISTER)
  String own(@RequestParam(defaultValue = "") String done, Model model) {
    return show(current.get(), OWN, done, model);
  }

  @PostMapping(OWN)
  @Access(power = Power.ADMINISTER)
  String keepOwn(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    return keep(current.get(), OWN, typed, answer, model);
  }

  @PostMapping(OWN + "/arms")
  @Access(power = Power.ADMINISTER, files = true)
  String ownArms(
      @RequestParam(required = false) MultipartFile arms, HttpServletResponse answer, Model model) {
    return keepArms(current.get(), OWN, arms, answer, model);
  }

  @GetMapping(OPERATED)
  @Access(power = Power.OPERATE_NETWORK)
  String operated(
      @PathVariable String slug, @RequestParam(defaultValue = "") String done, Model model) {
    return show(tenant(slug), path(slug), done, model);
  }

  @PostMapping(OPERATED)
  @Access(power = Power.OPERATE_NETWORK)
  String keepOperated(
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    return keep(tenant(slug), path(slug), typed, answer, model);
  }

  @PostMapping(OPERATED + "/arms")
  @Access(power = Power.OPERATE_NETWORK, files = true)
  String operatedArms(
      @PathVariable String slug,
      @RequestParam(required = false) MultipartFile arms,
      HttpServletResponse answer,
      Model model) {
    return keepArms(tenant(slug), path(slug), arms, answer, model);
  }

  private static String show(Tenant tenant, String path, String done, Model model) {
    var told = done.equals("kept") ? t("network.face.kept") : "";
    return page(
        new TenantFacePage(tenant, path, TenantFaceForm.of(tenant), FieldErrors.none(), told),
        model);
  }

  private String keep(
      Tenant tenant,
      String path,
      Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = new TenantFaceForm(typed);
    var errors = form.errors(tenant);
    if (errors.isEmpty()) {
      change.change(tenant.id(), form.name(tenant), form.contact(tenant));
      return "redirect:" + path + "?done=kept";
    }
    answer.setStatus(422);
    return page(new TenantFacePage(tenant, path, form, errors, ""), model);
  }

  private String keepArms(
      Tenant tenant,
      String path,
      @org.jspecify.annotations.Nullable MultipartFile file,
      HttpServletResponse answer,
      Model model) {
    var picture = file == null || file.isEmpty() ? Optional.<byte[]>empty() : read(file);
    if (arms.set(tenant.id(), picture)) {
      return "redirect:" + path + "?done=kept";
    }
    answer.setStatus(422);
    var errors = FieldErrors.none().with("arms", "network.face.arms.wrong");
    return page(new TenantFacePage(tenant, path, TenantFaceForm.of(tenant), errors, ""), model);
  }

  /** What is too long is no picture that is looked at. */
  private static Optional<byte[]> read(MultipartFile file) {
    try (var in = file.getInputStream()) {
      return Optional.of(in.readNBytes(SmallPicture.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(TenantFacePage page, Model model) {
    model.addAttribute("page", page);
    return "network/change/tenantFacePage";
  }

  private static String path(String slug) {
    return OPERATED.replace("{slug}", slug);
  }

  private Tenant tenant(String slug) {
    return tenants
        .bySlug(slug)
        .filter(tenants::operates)
        .orElseThrow(() -> NetworkRefusal.unknown(slug));
  }
}
