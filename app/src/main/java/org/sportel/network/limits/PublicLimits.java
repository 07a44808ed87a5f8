package org.sportel.network.limits;

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
import org.sportel.web.ClientAddress;
import org.sportel.web.RetryAfter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Limits how often strangers do what costs an office something, by network address and in the whole
 * tenant. Where an hour's budget is used up, the browser may pay with computing, up to ten times
 * the budget; who cannot or will not compute waits.
 */
@Component
public final class PublicLimits {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int WITH_WORK = 10;
  private static final int LONGEST_FIELDS = 2_000;

  private final Tries tries;
  private final ProofOfWork work;
  private final CurrentTenant current;
  private final int times;

  /**
   * @param times how many times the usual budgets, for offices of very many people
   */
  PublicLimits(
      Tries tries,
      ProofOfWork work,
      CurrentTenant current,
      @Value("${sportel.limits:1}") int times) {
    this.tries = tries;
    this.work = work;
    this.current = current;
    this.times = times;
  }

  /**
   * What costs the office something.
   *
   * @param name one of its own
   * @param ofAddress an hour's budget of a network address
   * @param ofTenant an hour's budget of a tenant
   * @param kept what is said of what was sent, and how much of it the page keeps
   */
  public record Deed(String name, int ofAddress, int ofTenant, Kept kept) {
    /** A deed whose form is short. */
    public Deed(String name, int ofAddress, int ofTenant) {
      this(name, ofAddress, ofTenant, new Kept("network.wait.text", LONGEST_FIELDS, false));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * What the page that asks to wait keeps of a form.
   *
   * @param text the key of the words that say so
   * @param longest most characters; a longer form is not kept
   * @param withFiles whether the form is sent as one with files, which are not kept
   */
  public record Kept(String text, int longest, boolean withFiles) {}

  /**
   * Counts it by network address, before anything is done.
   *
   * @return the view that asks to wait or to compute, with the form to be sent again; empty where
   *     it may go on
   */
  public Optional<String> held(
      Deed deed, HttpServletRequest request, HttpServletResponse response, Model model) {
    return held(deed, ClientAddress.of(request), request, response, model);
  }

  /**
   * Counts it by a name of where it comes from, before anything is done.
   *
   * @return the view that asks to wait or to compute, with the form to be sent again; empty where
   *     it may go on
   */
  public Optional<String> held(
      Deed deed,
      String sender,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var purpose = deed + " " + current.get().id().value();
    var wait = tries.count(keys(deed, sender, purpose, request));
    if (wait.isEmpty()) {
      return Optional.empty();
    }
    response.setStatus(429);
    RetryAfter.say(wait.get(), response);
    model.addAttribute(
        "page",
        new WaitPage(
            request.getRequestURI(),
            deed.kept(),
            fields(request, deed.kept().longest()),
            Math.max(1, wait.get().plusSeconds(59).toMinutes()),
            work.task(purpose)));
    return Optional.of("network/limits/waitPage");
  }

  private Limit.Key[] keys(Deed deed, String sender, String purpose, HttpServletRequest request) {
    var task = sent(request, "task");
    boolean worked = !task.isEmpty() && work.done(purpose, task, sent(request, "answer"));
    var kind = worked ? " with work" : "";
    int factor = worked ? times * WITH_WORK : times;
    var ofAddress = new Limit.Budget(deed + kind, (long) deed.ofAddress() * factor, HOUR);
    var ofTenant = new Limit.Budget(deed + kind + " all", (long) deed.ofTenant() * factor, HOUR);
    return new Limit.Key[] {
      ofAddress.of(sender), ofTenant.of(String.valueOf(current.get().id().value()))
    };
  }

  private static String sent(HttpServletRequest request, String field) {
    var value = request.getParameter(field);
    return value == null ? "" : value;
  }

  private static List<WaitPage.Field> fields(HttpServletRequest request, int longest) {
    var fields =
        request.getParameterMap().entrySet().stream()
            .filter(field -> !List.of("_csrf", "task", "answer").contains(field.getKey()))
            .flatMap(
                field ->
                    Stream.of(field.getValue())
                        .map(value -> new WaitPage.Field(field.getKey(), value)))
            .toList();
    int size = fields.stream().mapToInt(f -> f.name().length() + f.value().length()).sum();
    return size > longest ? List.of() : fields;
  }
}
