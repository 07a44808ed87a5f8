package org.sportel.workshop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.workshop.plain.DrawnModel;
import org.sportel.workshop.plain.UnreadablePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a part that was made with another program as the draft; the state before is kept. */
@Controller
final class PartFileController {
  /** Characters take up to four bytes. */
  private static final int MOST_BYTES = 4 * BundleReader.MOST_CHARACTERS;

  private final DesignPart design;
  private final CurrentTenant current;
  private final Transactions transactions;

  PartFileController(DesignPart design, CurrentTenant current, Transactions transactions) {
    this.design = design;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES, files = true)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}/file")
  String replace(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam(required = false) MultipartFile file) {
    var place = Place.of(code, kind, name);
    if (file == null || file.isEmpty()) {
      return "redirect:" + place.href();
    }
    var part = new Part(place.kind(), place.name(), text(file, place.path()));
    transactions.run(
        current.scope(), () -> design.save(place.code(), part, edition, DesignPart.Way.PRESSED));
    return open(part)
        ? "redirect:" + place.href() + "/complete"
        : "redirect:" + place.href() + "?done=saved";
  }

  /** Whether a procedure leaves something open that can be answered question by question. */
  private static boolean open(Part part) {
    try {
      return part.kind() == PartKind.PROCEDURE && !DrawnModel.read(part.body()).open().isEmpty();
    } catch (UnreadablePart _) {
      return false;
    }
  }

  private static String text(MultipartFile file, String path) {
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new CatalogueRefusal(Reason.PART_TOO_LARGE, BundleReader.MOST_CHARACTERS);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CatalogueRefusal(Reason.FILE_UNREADABLE, path, "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
