package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.StandardsRefusal.Reason;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
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

/** The table of what each centre offers: looked at, taken out and in as a file. */
@Controller
final class OfferMatrixController {
  static final String PATH = "/desk/admin/offers";

  private final OfferTable offers;
  private final OfferedServices services;
  private final OfferMatrixPages pages;
  private final ApplyOffers apply;
  private final CurrentTenant current;
  private final Transactions transactions;

  OfferMatrixController(
      OfferTable offers,
      OfferedServices services,
      OfferMatrixPages pages,
      ApplyOffers apply,
      CurrentTenant current,
      Transactions transactions) {
    this.offers = offers;
    this.services = services;
    this.pages = pages;
    this.apply = apply;
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
    var all = services.all();
    var rows = transactions.read(current.scope(), () -> OfferFile.rows(offers.read(all)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("offers.csv").build().toString())
        .body(CsvFile.of(rows));
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
          var all = services.all();
          model.addAttribute(
              "page",
              transactions.read(
                  current.scope(),
                  () -> pages.preview(all, OfferFile.read(text, offers.read(all)))));
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
          var all = services.all();
          transactions.run(current.scope(), () -> apply.apply(read, all));
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
    var all = services.all();
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.matrix(all, done, errors)));
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
