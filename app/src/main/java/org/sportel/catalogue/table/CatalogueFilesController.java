package org.sportel.catalogue.table;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The services as a file: taken out as CSV or spreadsheet, imported from XLSX, CSV, JSON or
 * CPSV-AP.
 */
@Controller
final class CatalogueFilesController {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final List<String> LANGUAGES = List.of("sq", "sr-Latn", "sr", "en");

  private final Services services;
  private final Units units;
  private final ImportServices importServices;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Json json;

  CatalogueFilesController(
      Services services,
      Units units,
      ImportServices importServices,
      CurrentTenant current,
      Transactions transactions,
      Json json) {
    this.services = services;
    this.units = units;
    this.importServices = importServices;
    this.current = current;
    this.transactions = transactions;
    this.json = json;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/catalogue/services.csv")
  ResponseEntity<byte[]> csv() {
    return file(CsvFile.of(rows()), "services.csv", MediaType.parseMediaType("text/csv"));
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/catalogue/services.xlsx")
  ResponseEntity<byte[]> xlsx() {
    return file(CatalogueSheet.of("services", rows()), "services.xlsx", XLSX);
  }

  private List<List<String>> rows() {
    return CatalogueTable.of(
        transactions.read(current.scope(), services::list).stream()
            .map(ServiceCard::card)
            .toList());
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/catalogue")
  String ask(Model model) {
    return ask(
        new CatalogueFilesPage.Chosen(current.get().lang().tag(), "", "", ""),
        FieldErrors.none(),
        model);
  }

  @Access(power = Power.DESIGN_SERVICES, files = true)
  @PostMapping("/desk/catalogue")
  String take(
      @RequestParam(required = false) MultipartFile file,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var lang = typed.getOrDefault("lang", "");
    var chosen =
        new CatalogueFilesPage.Chosen(
            LANGUAGES.contains(lang) ? lang : current.get().lang().tag(),
            typed.getOrDefault("unit", ""),
            typed.getOrDefault("category", ""),
            typed.getOrDefault("outcome", ""));
    if (file == null || file.isEmpty()) {
      answer.setStatus(422);
      return ask(chosen, FieldErrors.none().with("file", "catalogue.files.none"), model);
    }
    try {
      var read =
          ServiceFile.read(name(file), bytes(file), chosen.lang(), json)
              .completed(chosen.missing());
      transactions.write(current.scope(), () -> importServices.importAll(read));
      return "redirect:/desk/services#report";
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with("file", refused.messageKey(), refused.args());
      return ask(chosen, errors, model);
    }
  }

  private static String name(MultipartFile file) {
    var name = String.valueOf(file.getOriginalFilename());
    return name.substring(0, Math.min(100, name.length()));
  }

  private static byte[] bytes(MultipartFile file) {
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(ServiceFile.MOST_BYTES + 1);
      if (bytes.length > ServiceFile.MOST_BYTES) {
        throw new CatalogueRefusal(
            Reason.FILE_TOO_LARGE, name(file), ServiceFile.MOST_BYTES / 1_000_000);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String ask(CatalogueFilesPage.Chosen chosen, FieldErrors errors, Model model) {
    var own =
        transactions.read(current.scope(), () -> units.tree().all()).stream()
            .map(unit -> Option.of(unit.code(), Texts.show(unit.name()).text()))
            .toList();
    model.addAttribute(
        "page",
        new CatalogueFilesPage(
            LANGUAGES.stream()
                .map(tag -> Option.of(tag, t("catalogue.files.lang." + tag)))
                .toList(),
            own,
            Stream.of(Category.values())
                .map(one -> Option.of(one.code(), t("catalogue.category." + one)))
                .toList(),
            Stream.of(OutcomeKind.values())
                .map(
                    one ->
                        Option.of(
                            one.name().toLowerCase(Locale.ROOT), t("catalogue.outcome." + one)))
                .toList(),
            chosen,
            errors));
    return "catalogue/table/catalogueFilesPage";
  }
}
