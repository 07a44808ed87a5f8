package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ExportBundle;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.TakeBundle;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.catalogue.folder.BundleZip;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Gives a service out as one zip and takes one in as the draft, whole or not at all. */
@Controller
final class BundleController {
  private static final String PAGE = "workshop/web/bundlePage";

  private final ExportBundle export;
  private final TakeBundle take;
  private final DraftBundle bundle;
  private final Here here;

  /** Whose services they are. */
  @Component
  record Here(CurrentTenant current, Transactions transactions, Json json) {
    <T> T read(java.util.function.Supplier<T> work) {
      return transactions.read(current.scope(), work);
    }
  }

  BundleController(ExportBundle export, TakeBundle take, DraftBundle bundle, Here here) {
    this.export = export;
    this.take = take;
    this.bundle = bundle;
    this.here = here;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/bundle")
  String show(@PathVariable String code, Model model) {
    model.addAttribute("page", page(CodeInAddress.read(code), "", List.of()));
    return PAGE;
  }

  private BundlePage page(ServiceCode code, String refused, List<BundleFinding> findings) {
    return here.read(
        () ->
            new BundlePage(
                code.value(),
                bundle.cardState(code).begun(),
                refused,
                FoundLine.of(code, findings, Optional.empty())));
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/bundle/published.zip")
  ResponseEntity<byte[]> published(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    return zip(wanted.value(), here.read(() -> export.zip(wanted)));
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/bundle/draft.zip")
  ResponseEntity<byte[]> draft(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    var bytes =
        here.read(() -> BundleZip.write(bundle.card(wanted), bundle.parts(wanted), here.json()));
    return zip(wanted.value() + "-draft", bytes);
  }

  private static ResponseEntity<byte[]> zip(String name, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/zip")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"")
        .body(bytes);
  }

  /** What was written is taken back, because the checks refuse it. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<BundleFinding> findings;

    TakenBack(List<BundleFinding> findings) {
      super("taken back", null, false, false);
      this.findings = findings;
    }
  }

  @Access(power = Power.DESIGN_SERVICES, files = true)
  @PostMapping("/desk/services/{code}/design/bundle")
  String take(
      @PathVariable String code,
      @RequestParam(required = false) MultipartFile file,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    if (file == null || file.isEmpty()) {
      return "redirect:" + Place.design(wanted) + "/bundle";
    }
    try {
      var files = files(file);
      here.transactions().run(here.current().scope(), () -> whole(wanted, files));
      return "redirect:" + Place.design(wanted) + "?done=taken";
    } catch (TakenBack back) {
      answer.setStatus(422);
      model.addAttribute("page", page(wanted, t("workshop.bundle.refused"), back.findings));
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      model.addAttribute("page", page(wanted, t(refused.messageKey(), refused.args()), List.of()));
    }
    return PAGE;
  }

  private void whole(ServiceCode code, BundleFiles files) {
    var findings = take.take(code, files);
    if (findings.stream().anyMatch(BundleFinding::refuses)) {
      throw new TakenBack(findings);
    }
  }

  private static BundleFiles files(MultipartFile file) {
    try (var in = file.getInputStream()) {
      return BundleFiles.unzip(String.valueOf(file.getOriginalFilename()), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
