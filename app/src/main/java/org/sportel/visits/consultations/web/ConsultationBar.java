package org.sportel.visits.consultations.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.web.Once;
import org.sportel.web.FieldErrors;
import org.sportel.web.Frame;
import org.sportel.web.MessageText;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets staff note advice in two clicks on whatever page they are; asks the database nothing. */
@Component
final class ConsultationBar implements Panel {
  private static final String WRONG = ConsultationBar.class.getName();

  private final Authority authority;
  private final Once once;
  private final PanelTemplates templates;

  ConsultationBar(Authority authority, Once once, PanelTemplates templates) {
    this.authority = authority;
    this.once = once;
    this.templates = templates;
  }

  /**
   * The bar.
   *
   * @param since when the clock was started; nothing where it does not run
   * @param tutors whether the reader may note tutor sessions
   * @param said what was just done, or what was wrong; may be empty
   */
  record View(
      List<Option> topics,
      List<Option> channels,
      Optional<Instant> since,
      String once,
      String said,
      boolean wrong,
      boolean tutors) {}

  /** Tells the bar what was wrong; a form of another place is shown again on the whole page. */
  static void fail(
      FieldErrors errors,
      Map<String, String> sent,
      HttpServletResponse response,
      HttpServletRequest request) {
    if (sent.getOrDefault("at", "").equals("bar")) {
      errors.messages().values().stream()
          .findFirst()
          .map(MessageText::text)
          .ifPresent(text -> request.setAttribute(WRONG, text));
    } else {
      response.setHeader("HX-Retarget", "#main");
      response.setHeader("HX-Reselect", "#main");
    }
  }

  @Override
  public String host() {
    return "web.staff";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID nobody) {
    if (!authority.may(Power.SERVE_COUNTER) && !authority.may(Power.WORK_CASES)) {
      return Optional.empty();
    }
    return request()
        .filter(ConsultationBar::needed)
        .map(
            request -> {
              var wrong = (String) request.getAttribute(WRONG);
              return templates.of(
                  t("visits.consultation.title"),
                  "visits/consultations/web/consultationBar",
                  new View(
                      ConsultationOffers.topics(),
                      ConsultationOffers.channels(),
                      ConsultationClock.since(request),
                      once.key(),
                      wrong == null ? done() : wrong,
                      wrong != null,
                      authority.may(Power.SERVE_COUNTER)));
            });
  }

  /** The clerk's screen and the list have forms of their own. */
  private static boolean needed(HttpServletRequest request) {
    return switch (Frame.current().path()) {
      case "/desk/counter" -> false;
      case ConsultationController.PATH -> !done().isEmpty() || request.getAttribute(WRONG) != null;
      default -> true;
    };
  }

  private static String done() {
    return switch (Frame.current().query()) {
      case "noted" -> t("visits.consultation.done");
      case "started" -> t("visits.consultation.started");
      default -> "";
    };
  }

  private static Optional<HttpServletRequest> request() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes bound
        ? Optional.of(bound.getRequest())
        : Optional.empty();
  }
}
