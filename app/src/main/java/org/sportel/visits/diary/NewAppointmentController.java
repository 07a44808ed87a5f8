package org.sportel.visits.diary;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.BookForSomebody;
import org.sportel.visits.booking.BookForm;
import org.sportel.visits.booking.BookPages;
import org.sportel.visits.booking.HolderForm;
import org.sportel.visits.booking.TimesView;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.Once;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff book for somebody who calls or stands before them. */
@Controller
final class NewAppointmentController {
  private static final String VIEW = "visits/diary/newAppointmentPage";

  private final Here here;
  private final OpenDiaries diaries;
  private final BookPages pages;
  private final Choices choices;
  private final BookForSomebody bookForSomebody;
  private final Once once;

  NewAppointmentController(
      Here here,
      OpenDiaries diaries,
      BookPages pages,
      Choices choices,
      BookForSomebody bookForSomebody,
      Once once) {
    this.once = once;
    this.here = here;
    this.diaries = diaries;
    this.pages = pages;
    this.choices = choices;
    this.bookForSomebody = bookForSomebody;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/appointments/new")
  String blank(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "1") String persons,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String from,
      Model model) {
    var wanted = new BookForm(code(service), centre, persons, needs, from);
    return show(new Typed(wanted, lang(language), HolderForm.empty()), FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/appointments/new")
  String book(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "1") String persons,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String begins,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(name = "once", defaultValue = "") String key,
      HttpServletResponse response,
      Model model) {
    var wanted = new BookForm(code(service), centre, persons, needs, "");
    var form = new HolderForm(name, email, phone);
    var typed = new Typed(wanted, lang(language), form);
    var errors = form.named(here.current().get().country());
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return show(typed, errors, model);
    }
    try {
      var time =
          BookForm.begins(begins)
              .orElseThrow(
                  () -> new AppointmentRefusal(AppointmentRefusal.Reason.TIME_NOT_OFFERED));
      var code = here.write(() -> once.run(key, () -> book(typed, time)));
      model.addAttribute("page", new BookedPage(code, Texts.dateTime(time), form.name()));
      return "visits/diary/bookedPage";
    } catch (Refused refused) {
      response.setStatus(refused.status());
      var told = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return show(typed, told, model);
    }
  }

  /** What was asked for, in which language and for whom. */
  private record Typed(BookForm wanted, Lang lang, HolderForm form) {}

  private String book(Typed typed, Instant time) {
    var wanted = typed.wanted();
    var wish =
        wanted
            .wish()
            .orElseThrow(() -> new AppointmentRefusal(AppointmentRefusal.Reason.NOT_GIVEN));
    var holder = typed.form().holder(here.current().get().country(), typed.lang());
    return bookForSomebody.book(wanted.centreId(), wish, time, holder).code().text();
  }

  /** The visitor's language; the first of the municipality where none was chosen. */
  private Lang lang(String typed) {
    return Lang.find(typed).orElseGet(() -> here.current().get().lang());
  }

  private static String code(String typed) {
    return Choices.service(typed).stream().map(ServiceCode::value).findFirst().orElse("");
  }

  private String show(Typed typed, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> page(typed, errors)));
    return VIEW;
  }

  private NewAppointmentPage page(Typed typed, FieldErrors errors) {
    var open = diaries.all();
    var asked = typed.wanted();
    var centre = OpenDiaries.chosen(open, asked.centre());
    var times =
        centre.flatMap(
            one -> asked.wish().map(wish -> pages.times(one.id(), wish, asked.from(), true)));
    return new NewAppointmentPage(
        DiaryPages.options(open),
        choices.codes(),
        new BookForm(
            asked.service(),
            centre.map(one -> one.id().value().toString()).orElse(""),
            asked.persons(),
            asked.needs(),
            asked.from()),
        typed.lang().tag(),
        once.key(),
        typed.form(),
        times.orElseGet(TimesView::none),
        errors);
  }
}
