package org.sportel.notify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.sportel.insight.dashboards.DashboardLetters;
import org.sportel.platform.subject.Recipient;
import org.sportel.visits.alerts.AlertLetters;
import org.sportel.visits.model.AlertKind;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Finds the words of a message in the language of the person. */
@Component
final class Phrases {
  /** The finished words. */
  record Words(String subject, String text) {}

  private final PublicAddress address;

  Phrases(PublicAddress address) {
    this.address = address;
  }

  /**
   * A message about a subject.
   *
   * @param day the promised day, or the day by which an answer is asked for
   * @param attached whether the document itself goes with it
   * @param own the tenant's own words; empty where the program's are said
   */
  Words about(
      MessageKind kind,
      Recipient to,
      Optional<LocalDate> day,
      boolean attached,
      Optional<OwnText> own) {
    return Texts.speaking(
        to.lang(),
        to.zone(),
        () -> {
          var said =
              own.map(text -> text.words(to, day.map(Texts::date)))
                  .orElseGet(() -> words(kind, to, day, attached));
          return new Words(said.subject(), framed(kind, said.text(), to));
        });
  }

  /** An alert of a waiting room. */
  Words alert(AlertLetters.Letter letter, AlertKind kind, int value, int limit) {
    return Texts.speaking(
        letter.lang(),
        letter.zone(),
        () -> {
          var centre = Texts.show(letter.centre()).text();
          var key = "notify.HALL_ALERT." + kind;
          var text =
              String.join(
                  "\n\n",
                  Texts.t("notify.greeting"),
                  Texts.t(key, letter.queue(), value, limit),
                  Texts.t("notify.HALL_ALERT.where", address.of("/desk/today")),
                  Texts.t("notify.closing", Texts.show(letter.authority()).text()),
                  Texts.t("notify.HALL_ALERT.why"));
          return new Words(Texts.t("notify.HALL_ALERT.subject", letter.queue(), centre), text);
        });
  }

  private static Words words(
      MessageKind kind, Recipient to, Optional<LocalDate> day, boolean attached) {
    var date = day.map(Texts::date).orElse("");
    var subject = Texts.t(kind.key("subject"), to.number(), to.title());
    var body =
        Texts.t(
            kind.key("text"),
            to.number(),
            to.title(),
            day.isPresent() ? "yes" : "no",
            date,
            attached ? "yes" : "no");
    return new Words(subject, body);
  }

  /**
   * The question how it was.
   *
   * @param rate path of the page that asks
   * @param refuse path of the page on which one refuses such mails
   */
  Words rating(Recipient to, String rate, String refuse) {
    return Texts.speaking(
        to.lang(),
        to.zone(),
        () -> {
          var key = "notify.RATING_ASKED";
          var text =
              String.join(
                  "\n\n",
                  Texts.t("notify.greeting"),
                  Texts.t(key + ".text", to.number(), to.title()),
                  address.of(rate),
                  Texts.t("notify.closing", to.authority()),
                  Texts.t(key + ".why", address.of(refuse)));
          return new Words(Texts.t(key + ".subject", to.number()), text);
        });
  }

  /** A dashboard after a week or month. */
  Words report(DashboardLetters.Letter letter) {
    return Texts.speaking(
        letter.lang(),
        letter.zone(),
        () -> {
          var key = "notify.DASHBOARD_REPORT";
          var parts = new ArrayList<String>();
          parts.add(Texts.t("notify.greeting"));
          parts.add(Texts.t(key + ".text", letter.name(), letter.days()));
          parts.addAll(letter.figures());
          parts.add(Texts.t(key + ".where", address.of(letter.path())));
          parts.add(Texts.t("notify.closing", letter.authority()));
          parts.add(Texts.t(key + ".why", address.of(letter.path() + "#mail")));
          return new Words(Texts.t(key + ".subject", letter.name()), String.join("\n\n", parts));
        });
  }

  private String framed(MessageKind kind, String body, Recipient to) {
    return String.join(
        "\n\n",
        Texts.t("notify.greeting"),
        body,
        Texts.t(kind.words() + ".follow", address.of(kind.path())),
        Texts.t("notify.closing", to.authority()),
        Texts.t(kind.words() + ".why"));
  }

  /** A message that carries a code; {@code code} is left out of what is kept. */
  Words code(MessageKind kind, String about, String code, String path) {
    var key = "notify." + kind.name();
    var text =
        String.join(
            "\n\n",
            Texts.t("notify.greeting"),
            Texts.t(key + ".text", about),
            code,
            Texts.t(key + ".where", address.of(path)),
            Texts.t("notify.secret"));
    return new Words(Texts.t(key + ".subject", about), text);
  }
}
