package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.StandardsRefusal.Reason;
import org.sportel.standards.StateOffers;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The table of what each centre offers: looked at, changed by service, taken out and in as a file.
 */
@Controller
final class OfferMatrixController {
  static final String PATH = "/desk/admin/offers";

  private final OfferTable offers;
  private final OfferMatrixPages pages;
  private final ApplyOffers apply;
  private final StateOffers state;
  private final CurrentTenant current;
  private final Transactions transactions;

  OfferMatrixController(
      OfferTable offers,
      OfferMatrixPages pages,
      ApplyOffers apply,
      StateOffers state,
      CurrentTenant current,
      Transactions transactions) {
    this.offers = offers;
    this.pages = pages;
    this.apply = apply;
    this.state = state;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH)
  String matrix(@RequestParam(defaultValue = "") String done, Model model) {
    return matrix(done.equals("saved") ? t("standards.saved") : "", FieldErrors.none(), model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH + ".csv")
  ResponseEntity<byte[]> file() {
    var rows = transactions.read(current.scope(), () -> OfferFile.rows(offers.read()));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("offers.csv").build().toString())
        .body(CsvFile.of(rows));
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH + "/services/{code}")
  String service(@PathVariable String code, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.service(code)));
    return "standards/place/serviceOffersPage";
  }

  /** Says for the centres of the form how far they offer the service. */
  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping(PATH + "/services/{code}")
  String service(@PathVariable String code, @RequestParam Map<String, String> typed) {
    transactions.run(
        current.scope(),
        () -> {
          pages.service(code);
          for (var centre : offers.read().centres()) {
            OfferChange.kind(typed.getOrDefault(field(centre.id().value()), ""))
                .ifPresent(
                    kind -> state.state(centre.id(), Map.of(new ServiceKey("", code), kind)));
          }
        });
    return "redirect:" + PATH + "?done=saved";
  }

  private static String field(UUID centre) {
    return PlaceOffersController.OFFER + new CentreId(centre).value();
  }

  /** Shows what a file would change; nothing is changed yet. */
  @Access(
      power = {Power.ADMINISTER, Power.MANAGE_CENTRE},
      files = true)
  @PostMapping(PATH + "/file")
  String preview(
      @RequestParam(required = false) MultipartFile file, HttpServletResponse answer, Model model) {
    return refusable(
        () -> {
          var text = text(Optional.ofNullable(file));
          model.addAttribute(
              "page",
              transactions.read(
                  current.scope(), () -> pages.preview(OfferFile.read(text, offers.read()))));
          return "standards/place/offerPreviewPage";
        },
        answer,
        model);
  }

  /** Takes what was shown. */
  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping(PATH + "/apply")
  String apply(
      @RequestParam(defaultValue = "") String changes, HttpServletResponse answer, Model model) {
    var read =
        Arrays.stream(changes.split(";")).map(OfferChange::read).flatMap(Optional::stream).toList();
    return refusable(
        () -> {
          transactions.run(current.scope(), () -> apply.apply(read));
          return "redirect:" + PATH + "?done=saved";
        },
        answer,
        model);
  }

  private String refusable(Supplier<String> deed, HttpServletResponse answer, Model model) {
    try {
      return deed.get();
    } catch (StandardsRefusal refused) {
      answer.setStatus(refused.status());
      return matrix("", FieldErrors.of(refused), model);
    }
  }

  private String matrix(String done, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.matrix(done, errors)));
    return "standards/place/offerMatrixPage";
  }

  private static String text(Optional<MultipartFile> file) {
    var sent =
        file.filter(one -> !one.isEmpty())
            .orElseThrow(() -> StandardsRefusal.at("file", Reason.FILE_MISSING));
    try (var in = sent.getInputStream()) {
      var bytes = in.readNBytes(OfferFile.MOST_BYTES + 1);
      if (bytes.length > OfferFile.MOST_BYTES) {
        throw StandardsRefusal.at("file", Reason.FILE_UNREADABLE);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
