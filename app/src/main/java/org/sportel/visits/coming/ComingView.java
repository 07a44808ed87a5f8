package org.sportel.visits.coming;

import static org.sportel.web.Texts.t;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sportel.visits.web.WaitWords;
import org.sportel.web.Texts;

/**
 * Answers "Can I come now?" on a page.
 *
 * @param address of the same as JSON
 * @param booking whether one can book here
 * @param remote whether one can take a ticket on the way now
 * @param held how often the told waits held, in words; empty where that cannot be said
 */
record ComingView(CentreNow now, String address, boolean booking, boolean remote, String held) {
  private static final int FEW = 20;

  /** Where one books for the same. */
  String book() {
    var path = address.substring(0, address.indexOf("/centres/")) + "/appointments";
    return now.service().map(service -> path + "?service=" + service.code()).orElse(path);
  }

  /** Where one takes a ticket on the way. */
  String ticket() {
    return address.substring(0, address.indexOf("/now.json")) + "/ticket";
  }

  /** The sentence that stands first. */
  String answer() {
    if (now.open().isEmpty()) {
      return t("visits.coming.unknown");
    }
    if (now.service().filter(service -> !service.given()).isPresent()) {
      return t("visits.coming.notGiven");
    }
    if (!now.open().get()) {
      return now.hours().isEmpty()
          ? t("visits.coming.closed")
          : t("visits.coming.closedNow", times());
    }
    boolean noTime =
        !now.queues().isEmpty()
            && now.queues().stream().allMatch(queue -> queue.ticketsLeft().equals(Optional.of(0)));
    return noTime ? t("visits.coming.full") : t("visits.coming.yes", times());
  }

  private String times() {
    return String.join(
        ", ",
        now.hours().stream()
            .map(span -> Texts.span(LocalTime.parse(span.opens()), LocalTime.parse(span.closes())))
            .toList());
  }

  /** The queues, where somebody could wait now. */
  List<CentreNow.Queue> queues() {
    return now.open().orElse(false) ? now.queues() : List.of();
  }

  /** How long one waits there, in words. */
  static String expected(CentreNow.Queue queue) {
    return queue
        .waitMinutes()
        .map(wait -> WaitWords.range(wait.least(), wait.most()))
        .orElseGet(() -> t("visits.wait.noCounter"));
  }

  /** For how many there is time, in words; empty where that is many or unknown. */
  static String left(CentreNow.Queue queue) {
    return queue
        .ticketsLeft()
        .filter(left -> left < FEW)
        .map(left -> t("visits.coming.left", left))
        .orElse("");
  }
}
