package org.sportel.visits.diary;

import jakarta.servlet.http.HttpServletResponse;
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
  private final DiaryPages diary;
  private final BookPages pages;
  private final Choices choices;
  private final BookForSomebody bookForSomebody;
  private final Once once;

  NewAppointmentController(
      Here here,
      DiaryPages diary,
      BookPages pages,
      Choices choices,
      BookForSomebody bookForSomebody,
      Once once) {
    this.once = once;
    this.here = here;
    this.diary = diary;
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
      @RequestParam(defaultValue = "") String from,
      Model model) {
    var wanted = new BookForm(code(service), centre, persons, List.of(), from);
    return show(wanted, HolderForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/appointments/new")
  String book(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "1") String persons,
      @RequestParam(defaultValue = "") String begins,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(name = "once", defaultValue = "") String key,
      HttpServletResponse response,
      Model model) {
    var form = new HolderForm(name, email, phone);
    var wanted = new BookForm(code(service), centre, persons, List.of(), "");
    var country = here.current().get().country();
    var errors = form.named(country);
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return show(wanted, form, errors, model);
    }
    try {
      var wish =
          wanted
              .wish()
              .orElseThrow(() -> new AppointmentRefusal(AppointmentRefusal.Reason.NOT_GIVEN));
      var time =
          BookForm.begins(begins)
              .orElseThrow(
                  () -> new AppointmentRefusal(AppointmentRefusal.Reason.TIME_NOT_OFFERED));
      var code =
          here.write(
              () ->
                  once.run(
                      key,
                      () ->
                          bookForSomebody
                              .book(wanted.centreId(), wish, time, form.holder(country, lang()))
                              .code()
                              .text()));
      model.addAttribute("page", new BookedPage(code, Texts.dateTime(time), form.name()));
      return "visits/diary/bookedPage";
    } catch (Refused refused) {
      response.setStatus(refused.status());
      return show(
          wanted, form, FieldErrors.none().with("", refused.messageKey(), refused.args()), model);
    }
  }

  private Lang lang() {
    return here.current().get().lang();
  }

  private static String code(String typed) {
    return Choices.service(typed).stream().map(ServiceCode::value).findFirst().orElse("");
  }

  private String show(BookForm wanted, HolderForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> page(wanted, form, errors)));
    return VIEW;
  }

  private NewAppointmentPage page(BookForm wanted, HolderForm form, FieldErrors errors) {
    var open = diary.open();
    var centre = diary.chosen(open, wanted.centre());
    var times =
        centre.flatMap(
            one -> wanted.wish().map(wish -> pages.times(one.id(), wish, wanted.from(), true)));
    return new NewAppointmentPage(
        DiaryPages.options(open),
        centre.map(one -> one.id().value().toString()).orElse(""),
        choices.codes(),
        wanted.service(),
        wanted.persons(),
        "",
        once.key(),
        form,
        times.orElseGet(TimesView::none),
        errors);
  }
}
