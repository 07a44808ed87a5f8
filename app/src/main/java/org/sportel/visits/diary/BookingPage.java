package org.sportel.visits.diary;

import java.util.List;
import java.util.Map;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * How a centre gives appointments.
 *
 * @param numbers field → what was typed
 * @param services that are served here
 * @param minutes service → minutes, as typed; blank where the usual ones hold
 * @param places how many counters can be booked at a time, in words
 */
record BookingPage(
    String id,
    Shown centre,
    boolean open,
    Map<String, String> numbers,
    List<Option> services,
    Map<String, String> minutes,
    String places,
    boolean saved,
    FieldErrors errors) {
  BookingPage {
    numbers = Map.copyOf(numbers);
    services = List.copyOf(services);
    minutes = Map.copyOf(minutes);
  }

  /** The address of the page. */
  String path() {
    return "/desk/today/" + id + "/booking";
  }

  String number(String field) {
    return numbers.getOrDefault(field, "");
  }

  String minutes(String service) {
    return minutes.getOrDefault(service, "");
  }
}
