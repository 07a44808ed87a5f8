package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.ProofOfWork;
import org.sportel.platform.limits.Tries;
import org.sportel.web.RetryAfter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Limits how many complaints strangers file within an hour, from one place and in the whole tenant.
 * Where the budget is used up the browser may pay with computing, up to ten times the budget.
 */
@Component
final class ComplaintLimits {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int OF_PLACE = 10;
  private static final int OF_TENANT = 200;
  private static final int WITH_WORK = 10;

  private final Tries tries;
  private final ProofOfWork work;
  private final SenderNames senders;
  private final CurrentTenant current;
  private final int times;

  ComplaintLimits(
      Tries tries,
      ProofOfWork work,
      SenderNames senders,
      CurrentTenant current,
      @Value("${sportel.limits:1}") int times) {
    this.tries = tries;
    this.work = work;
    this.senders = senders;
    this.current = current;
    this.times = times;
  }

  /**
   * Counts a complaint before anything is done.
   *
   * @return the view that asks to wait or to compute; empty where it may go on
   */
  Optional<String> held(HttpServletRequest request, HttpServletResponse response, Model model) {
    var tenant = String.valueOf(current.get().id().value());
    var purpose = "complaint " + tenant;
    boolean worked = work.done(purpose, sent(request, "task"), sent(request, "answer"));
    var kind = worked ? "complaint with work" : "complaint";
    int factor = worked ? times * WITH_WORK : times;
    var wait =
        tries.count(
            new Limit.Budget(kind, (long) OF_PLACE * factor, HOUR).of(senders.name(request)),
            new Limit.Budget(kind + " all", (long) OF_TENANT * factor, HOUR).of(tenant));
    if (wait.isEmpty()) {
      return Optional.empty();
    }
    response.setStatus(429);
    RetryAfter.say(wait.get(), response);
    model.addAttribute(
        "page",
        new ComplaintWaitPage(
            request.getRequestURI(),
            fields(request),
            Math.max(1, wait.get().plusSeconds(59).toMinutes()),
            work.task(purpose)));
    return Optional.of("complaints/web/complaintWaitPage");
  }

  private static List<ComplaintWaitPage.Field> fields(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !List.of("_csrf", "task", "answer").contains(field.getKey()))
        .flatMap(
            field ->
                Stream.of(field.getValue())
                    .map(value -> new ComplaintWaitPage.Field(field.getKey(), value)))
        .toList();
  }

  private static String sent(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
