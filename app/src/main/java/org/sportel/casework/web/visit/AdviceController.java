package org.sportel.casework.web.visit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.AdviseOnCase;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes on a case's page that its applicant was advised; once for each form that was shown. */
@Controller
final class AdviceController {
  private static final int FULL_DIGITS = 3;

  private final Transactions transactions;
  private final CurrentTenant current;
  private final Idempotency idempotency;
  private final Acting acting;
  private final AdviseOnCase advise;

  AdviceController(
      Transactions transactions,
      CurrentTenant current,
      Idempotency idempotency,
      Acting acting,
      AdviseOnCase advise) {
    this.transactions = transactions;
    this.current = current;
    this.idempotency = idempotency;
    this.acting = acting;
    this.advise = advise;
  }

  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  @PostMapping("/desk/cases/{id}/consultations")
  String note(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(name = FormKey.FIELD, defaultValue = "") String key) {
    var here = CaseLinks.at(new CaseId(id));
    var about = choice(ConsultationTopic.values(), topic).orElse(ConsultationTopic.CASE_STATUS);
    var way = choice(ConsultationChannel.values(), channel).orElse(ConsultationChannel.PHONE);
    var form = FormKey.of(key).value().toString();
    return "redirect:"
        + transactions.write(
            current.scope(),
            () ->
                idempotency.once(
                    acting.now().id(),
                    form,
                    "consultation",
                    () -> {
                      advise.note(new CaseId(id), about, way, number(minutes));
                      return here;
                    }));
  }

  /** The minutes typed; none where it is no number of three digits, which is refused. */
  private static int number(String typed) {
    var digits = typed.strip();
    boolean whole = !digits.isEmpty() && digits.length() <= FULL_DIGITS;
    return whole && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : 0;
  }

  private static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
  }
}
