package org.sportel.feedback.mystery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.mystery.CancelMysteryVisit;
import org.sportel.feedback.mystery.GiveMysteryVisit;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.feedback.mystery.ReleaseMysteryWords;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where whoever plans a round looks after one of its visits and reads its report. */
@Controller
final class MysteryVisitController {
  static final String PATH = "/desk/mystery/sheets";

  private final MysteryVisitPages pages;
  private final Deeds deeds;
  private final Files files;
  private final CurrentTenant current;
  private final Transactions transactions;

  MysteryVisitController(
      MysteryVisitPages pages,
      Deeds deeds,
      Files files,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.deeds = deeds;
    this.files = files;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH + "/{id}")
  String show(@PathVariable UUID id, Model model) {
    return page(id, FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/{id}/give")
  String give(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String visitor,
      HttpServletResponse response,
      Model model) {
    return act(id, () -> deeds.give(id, visitor), response, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/{id}/cancel")
  String cancel(@PathVariable UUID id, HttpServletResponse response, Model model) {
    return act(id, () -> deeds.cancel(id), response, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/{id}/release")
  String release(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      HttpServletResponse response,
      Model model) {
    return act(id, () -> deeds.release(id, words), response, model);
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH + "/{id}/files/{file}")
  void download(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) {
    files.send(id, file, response);
  }

  private String act(UUID id, Supplier<UUID> deed, HttpServletResponse response, Model model) {
    try {
      return "redirect:" + PATH + "/" + transactions.write(current.scope(), deed);
    } catch (MysteryRefusal refused) {
      if (refused.status() == HttpServletResponse.SC_NOT_FOUND) {
        throw refused;
      }
      response.setStatus(refused.status());
      return page(
          id,
          FieldErrors.none()
              .with(
                  refused
                      .field()
                      .map(field -> field.equals("visitors") ? "visitor" : field)
                      .orElse(""),
                  refused.messageKey(),
                  refused.args()),
          model);
    }
  }

  private String page(UUID id, FieldErrors errors, Model model) {
    model.addAttribute("page", transactions.write(current.scope(), () -> pages.of(id, errors)));
    return "feedback/mystery/web/mysteryVisitPage";
  }

  /** What may be done with a visit; in a transaction. */
  @Component
  static final class Deeds {
    private final GiveMysteryVisit giveVisit;
    private final CancelMysteryVisit cancelVisit;
    private final ReleaseMysteryWords releaseWords;

    Deeds(
        GiveMysteryVisit giveVisit,
        CancelMysteryVisit cancelVisit,
        ReleaseMysteryWords releaseWords) {
      this.giveVisit = giveVisit;
      this.cancelVisit = cancelVisit;
      this.releaseWords = releaseWords;
    }

    UUID give(UUID id, String visitor) {
      if (!SentIds.right(visitor)) {
        throw new MysteryRefusal(MysteryRefusal.Reason.VISITOR_UNKNOWN);
      }
      giveVisit.give(id, UUID.fromString(visitor));
      return id;
    }

    UUID cancel(UUID id) {
      cancelVisit.cancel(id);
      return id;
    }

    UUID release(UUID id, String words) {
      releaseWords.release(id, TypedText.text(words));
      return id;
    }
  }

  /** Hands out what a visitor brought along. */
  @Component
  static final class Files {
    private final MysteryVisits visits;
    private final MysteryVisitPages pages;
    private final Downloads downloads;
    private final CurrentTenant current;
    private final Transactions transactions;

    Files(
        MysteryVisits visits,
        MysteryVisitPages pages,
        Downloads downloads,
        CurrentTenant current,
        Transactions transactions) {
      this.visits = visits;
      this.pages = pages;
      this.downloads = downloads;
      this.current = current;
      this.transactions = transactions;
    }

    void send(UUID id, UUID file, HttpServletResponse response) {
      var wanted = new FileId(file);
      var ready =
          transactions.write(
              current.scope(),
              () -> {
                visits.get(id);
                pages.look(id);
                return visits.evidence(id).stream()
                    .filter(one -> one.file().equals(wanted))
                    .findFirst()
                    .map(one -> downloads.find(one.file()))
                    .orElseThrow(() -> new MysteryRefusal(MysteryRefusal.Reason.VISIT_UNKNOWN));
              });
      downloads.send(ready, response);
    }
  }
}
