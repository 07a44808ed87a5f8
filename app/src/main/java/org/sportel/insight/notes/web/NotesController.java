package org.sportel.insight.notes.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.insight.notes.KeepNote;
import org.sportel.insight.notes.NoteRefusal;
import org.sportel.insight.notes.RemoveNote;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists, writes and removes notes on events. */
@Controller
final class NotesController {
  private static final String PATH = "/desk/event-notes";
  private static final Set<String> DONE = Set.of("kept", "removed");

  private final NotePages pages;
  private final KeepNote keep;
  private final RemoveNote remove;
  private final CurrentTenant current;
  private final Transactions transactions;

  NotesController(
      NotePages pages,
      KeepNote keep,
      RemoveNote remove,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.keep = keep;
    this.remove = remove;
    this.current = current;
    this.transactions = transactions;
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  @GetMapping(PATH)
  @Access(Rule.STAFF)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var told = DONE.contains(done) ? t("insight.note.done." + done) : "";
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.list(told)));
    return "insight/notes/web/notesPage";
  }

  @GetMapping(PATH + "/new")
  @Access(Rule.STAFF)
  String blank(Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.blank(NoteForm.empty(), FieldErrors.none())));
    return "insight/notes/web/notePage";
  }

  @PostMapping(PATH + "/new")
  @Access(Rule.STAFF)
  String write(@RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
    return keep(Optional.empty(), NoteForm.of(sent), response, model);
  }

  @GetMapping(PATH + "/{id}")
  @Access(Rule.STAFF)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.change(id, Optional.empty(), FieldErrors.none())));
    return "insight/notes/web/notePage";
  }

  @PostMapping(PATH + "/{id}")
  @Access(Rule.STAFF)
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return keep(Optional.of(id), NoteForm.of(sent), response, model);
  }

  @PostMapping(PATH + "/{id}/remove")
  @Access(Rule.STAFF)
  String remove(@PathVariable UUID id, @RequestParam(defaultValue = "") String version) {
    transactions.run(current.scope(), () -> remove.remove(id, NoteForm.version(version)));
    return "redirect:" + PATH + "?done=removed";
  }

  private String keep(Optional<UUID> id, NoteForm form, HttpServletResponse response, Model model) {
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        var seen = id.map(one -> new KeepNote.Seen(one, form.version()));
        transactions.write(current.scope(), () -> keep.keep(seen, form.date(), form.text()));
        return "redirect:" + PATH + "?done=kept";
      } catch (NoteRefusal refused) {
        errors = at(refused);
      }
    }
    response.setStatus(422);
    var wrong = errors;
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                id.map(one -> pages.change(one, Optional.of(form), wrong))
                    .orElseGet(() -> pages.blank(form, wrong))));
    return "insight/notes/web/notePage";
  }

  /** At the words in the language of the office. */
  private FieldErrors at(NoteRefusal refused) {
    var field = refused.field().orElseThrow(() -> refused);
    return FieldErrors.none()
        .with(field + "-" + current.get().lang().tag(), refused.messageKey(), refused.args());
  }
}
