package org.sportel.catalogue.translation;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.DecodedText;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The texts of a card, out to translators and back. */
@Controller
final class TranslationController {
  private static final String HERE = "/desk/services/{code}/translation";
  private static final int MOST_BYTES = 5_000_000;

  private final TakeTranslation take;
  private final DraftBundle bundle;
  private final CurrentTenant current;
  private final Transactions transactions;

  TranslationController(
      TakeTranslation take, DraftBundle bundle, CurrentTenant current, Transactions transactions) {
    this.take = take;
    this.bundle = bundle;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(HERE)
  String show(@PathVariable String code, Model model) {
    return show(CodeInAddress.read(code), Optional.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(HERE + "/{from}/{to}")
  ResponseEntity<byte[]> file(
      @PathVariable String code, @PathVariable String from, @PathVariable String to) {
    var wanted = CodeInAddress.read(code);
    if (!DraftReading.LANGUAGES.containsAll(List.of(from, to)) || from.equals(to)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var texts = transactions.read(current.scope(), () -> take.texts(wanted, from, to));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/xliff+xml"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(wanted.value() + "-" + from + "-" + to + ".xlf")
                .build()
                .toString())
        .body(Xliff.write(wanted.value(), from, to, texts).getBytes(StandardCharsets.UTF_8));
  }

  @Access(power = Power.DESIGN_SERVICES, files = true)
  @PostMapping(HERE)
  String take(
      @PathVariable String code,
      @RequestParam(required = false) MultipartFile file,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    if (file == null || file.isEmpty()) {
      answer.setStatus(422);
      var errors = FieldErrors.none().with("file", "catalogue.files.none");
      return show(wanted, Optional.empty(), errors, model);
    }
    try {
      var body = text(file);
      var name = name(file);
      var done = transactions.write(current.scope(), () -> take.take(wanted, name, body));
      return show(wanted, Optional.of(done), FieldErrors.none(), model);
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with("file", refused.messageKey(), refused.args());
      return show(wanted, Optional.empty(), errors, model);
    }
  }

  private static String name(MultipartFile file) {
    var name = String.valueOf(file.getOriginalFilename());
    return name.substring(0, Math.min(100, name.length()));
  }

  private static String text(MultipartFile file) {
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new CatalogueRefusal(Reason.FILE_TOO_LARGE, name(file), MOST_BYTES / 1_000_000);
      }
      return DecodedText.of(bytes, "en")
          .map(DecodedText::text)
          .orElseThrow(() -> new CatalogueRefusal(Reason.FILE_UNREADABLE, name(file), "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String show(
      ServiceCode code, Optional<TakeTranslation.Done> done, FieldErrors errors, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> page(code, done, errors)));
    return "catalogue/translation/translationPage";
  }

  private TranslationPage page(
      ServiceCode code, Optional<TakeTranslation.Done> done, FieldErrors errors) {
    var files = new ArrayList<Link>();
    for (var from : DraftReading.LANGUAGES) {
      for (var to : DraftReading.LANGUAGES) {
        var texts = from.equals(to) ? List.<Xliff.Text>of() : take.texts(code, from, to);
        if (!texts.isEmpty()) {
          var missing = texts.stream().filter(text -> text.target().isEmpty()).count();
          files.add(
              new Link(
                  t("catalogue.translation.file", name(from), name(to), texts.size(), missing),
                  "/desk/services/" + code.value() + "/translation/" + from + "/" + to));
        }
      }
    }
    return new TranslationPage(
        code.value(),
        Texts.show(bundle.title(code)),
        done.map(came -> t("catalogue.translation.taken", came.taken())).orElse(""),
        done.map(TranslationController::notTaken).orElse(List.of()),
        files,
        errors);
  }

  private static List<String> notTaken(TakeTranslation.Done done) {
    var lines = new ArrayList<String>();
    done.stale().forEach(at -> lines.add(t("catalogue.translation.stale", at)));
    done.unknown().forEach(at -> lines.add(t("catalogue.translation.unknown", at)));
    done.fields().forEach(at -> lines.add(t("catalogue.translation.fields", at)));
    return lines;
  }

  private static String name(String tag) {
    return Lang.find(tag).map(Lang::label).orElse(tag);
  }
}
