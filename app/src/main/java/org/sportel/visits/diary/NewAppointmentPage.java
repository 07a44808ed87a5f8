package org.sportel.visits.diary;

import java.util.List;
import org.sportel.visits.booking.HolderForm;
import org.sportel.visits.booking.TimesView;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where staff book for somebody, or choose another time.
 *
 * @param moved the appointment that gets another time; empty for a new one
 * @param once the key of the form, which books once however often it is sent
 */
record NewAppointmentPage(
    List<Option> centres,
    String centre,
    List<Option> services,
    String service,
    String persons,
    String moved,
    String once,
    HolderForm form,
    TimesView times,
    FieldErrors errors) {
  NewAppointmentPage {
    centres = List.copyOf(centres);
    services = List.copyOf(services);
  }
}
