package org.sportel.visits.diary;

import java.util.List;
import org.sportel.visits.booking.BookForm;
import org.sportel.visits.booking.HolderForm;
import org.sportel.visits.booking.TimesView;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where staff book for somebody.
 *
 * @param wanted what is looked for, with the centre that is shown
 * @param language of the visitor, as a tag
 * @param once the key of the form, which books once however often it is sent
 */
record NewAppointmentPage(
    List<Option> centres,
    List<Option> services,
    BookForm wanted,
    String language,
    String once,
    HolderForm form,
    TimesView times,
    FieldErrors errors) {
  NewAppointmentPage {
    centres = List.copyOf(centres);
    services = List.copyOf(services);
  }

  /** Where other times of the same stand. */
  String more() {
    return "/desk/appointments/new?" + wanted.query() + "&language=" + language + "&";
  }
}
