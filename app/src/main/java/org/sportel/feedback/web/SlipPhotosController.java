package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.documents.FileReaders;
import org.sportel.documents.ReadFile;
import org.sportel.feedback.RatingRight;
import org.sportel.feedback.SlipBatch;
import org.sportel.feedback.SlipBatches;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where whoever runs a centre reads the photos of its slips; each look is recorded. */
@Controller
final class SlipPhotosController {
  private static final String PATH = "/desk/feedback/slips";

  private final PhotosOfSlips photos;
  private final ReadFile readFile;
  private final Downloads downloads;
  private final Transactions transactions;
  private final CurrentTenant current;

  SlipPhotosController(
      PhotosOfSlips photos,
      ReadFile readFile,
      Downloads downloads,
      Transactions transactions,
      CurrentTenant current) {
    this.photos = photos;
    this.readFile = readFile;
    this.downloads = downloads;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(PATH + "/photos")
  String list(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), photos::list));
    return "feedback/web/slipPhotosPage";
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(PATH + "/{id}/photos/{file}")
  void photo(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) {
    downloads.send(
        transactions.write(
            current.scope(),
            () -> readFile.open(new Subject(SlipBatch.SUBJECT, id), new FileId(file))),
        response);
  }

  /** Finds them, in a transaction. */
  @Component
  static final class PhotosOfSlips implements FileReaders {
    private final SlipBatches batches;
    private final RatingRight right;
    private final Centres centres;

    PhotosOfSlips(SlipBatches batches, RatingRight right, Centres centres) {
      this.batches = batches;
      this.right = right;
      this.centres = centres;
    }

    SlipPhotosPage list() {
      var places =
          centres.list().stream()
              .collect(
                  Collectors.toMap(one -> one.id().value(), one -> Texts.show(one.name()).text()));
      return new SlipPhotosPage(
          batches.list().stream()
              .filter(one -> right.runs(one.centre()))
              .map(one -> batch(one, places.getOrDefault(one.centre(), "–")))
              .toList());
    }

    private static SlipPhotosPage.Batch batch(SlipBatch one, String centre) {
      return new SlipPhotosPage.Batch(
          t("feedback.slips.photos.head", centre, one.emptiedOn(), one.slips()),
          one.photos().stream()
              .map(
                  photo ->
                      new Link(
                          photo.name(), PATH + "/" + one.id() + "/photos/" + photo.file().value()))
              .toList());
    }

    @Override
    public String type() {
      return SlipBatch.SUBJECT;
    }

    @Override
    public void require(Subject subject) {
      if (!right.runs(batches.get(subject.id()).centre())) {
        throw new NotAllowed();
      }
    }

    @Override
    public String page() {
      return "slip-photos";
    }

    @Override
    public String purpose() {
      return "reading";
    }
  }
}
