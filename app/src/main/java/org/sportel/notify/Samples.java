package org.sportel.notify;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.dashboards.DashboardLetters;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.alerts.AlertLetters;
import org.sportel.visits.model.AlertKind;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows every text that may go out, before it goes out. */
@Component
public final class Samples {
  private static final String CODE = "1-ABCDE-FGHJK-MNPQR";

  private static final String DOTS = "•••••";

  private final Phrases phrases;
  private final MessageWords said;
  private final MessageKinds kinds;
  private final Clock clock;

  Samples(Phrases phrases, MessageWords said, MessageKinds kinds, Clock clock) {
    this.said = said;
    this.kinds = kinds;
    this.phrases = phrases;
    this.clock = clock;
  }

  /** A text with invented particulars. */
  public record Sample(MessageKind kind, String subject, String text) {}

  /** One of each kind in a language, in the name of an authority; asked in a transaction. */
  public List<Sample> in(Lang lang, String authority) {
    return kinds.all().stream().map(kind -> sample(kind, lang, authority)).toList();
  }

  /**
   * One about a subject of a title, as it goes out with no document attached; asked in a
   * transaction.
   *
   * @param name of a kind, such as {@code DECIDED}
   */
  public Sample of(String name, Lang lang, String authority, String service) {
    var kind = kinds.get(name);
    var words = said.about(kind, somebody(lang, authority, service), Optional.empty(), false);
    return new Sample(kind, words.subject(), words.text());
  }

  private Sample sample(MessageKind kind, Lang lang, String authority) {
    var words =
        switch (kind.name()) {
          case "HALL_ALERT" -> alert(lang, authority);
          case "RATING_ASKED" ->
              phrases.rating(somebody(lang, authority), "/rate/" + DOTS, "/rate-no-more/" + DOTS);
          case "DASHBOARD_REPORT" -> report(lang, authority);
          case String other when kind.secret() -> code(kind, lang, authority);
          case String other -> about(kind, lang, authority);
        };
    return new Sample(kind, words.subject(), words.text());
  }

  private Phrases.Words about(MessageKind kind, Lang lang, String authority) {
    return said.about(kind, somebody(lang, authority), day(), false);
  }

  private Optional<LocalDate> day() {
    return Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(15));
  }

  /**
   * One as it would be with these words; empty words are the program's.
   *
   * @throws MessageRefusal UNKNOWN for a kind that has no own text
   */
  public Sample tried(String name, Lang lang, String authority, Optional<OwnText> text) {
    var kind = kinds.get(name);
    if (!kind.ownWords()) {
      throw new MessageRefusal(MessageRefusal.Reason.UNKNOWN);
    }
    var words = said.tried(kind, somebody(lang, authority), day(), text);
    return new Sample(kind, words.subject(), words.text());
  }

  private static Recipient somebody(Lang lang, String authority) {
    var service = Texts.speaking(lang, ZoneOffset.UTC, () -> Texts.t("notify.sample.service"));
    return somebody(lang, authority, service);
  }

  private static Recipient somebody(Lang lang, String authority, String service) {
    return new Recipient(
        new Subject("sample", new UUID(0, 0)),
        Optional.empty(),
        lang,
        ZoneOffset.UTC,
        number(),
        service,
        authority);
  }

  private Phrases.Words alert(Lang lang, String authority) {
    var office = LocalText.of(lang.tag(), authority);
    var letter =
        new AlertLetters.Letter("", lang, ZoneOffset.UTC, office, "A", office, Optional.empty());
    return phrases.alert(letter, AlertKind.LONGEST, 34, 30);
  }

  private Phrases.Words report(Lang lang, String authority) {
    var service = Texts.speaking(lang, ZoneOffset.UTC, () -> Texts.t("notify.sample.service"));
    return phrases.report(
        new DashboardLetters.Letter(
            lang, ZoneOffset.UTC, service, authority, "", List.of(DOTS), "/desk/dashboards"));
  }

  private Phrases.Words code(MessageKind kind, Lang lang, String authority) {
    var about =
        switch (kind.name()) {
          case "PASSWORD_LINK" -> authority;
          case "ADDRESS_CODE" -> "counter.1";
          default -> number();
        };
    return Texts.speaking(lang, ZoneOffset.UTC, () -> phrases.code(kind, about, CODE, "/track"));
  }

  private static String number() {
    return "IN-00012/2026";
  }
}
