package org.sportel.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.intake.Payment;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The page that tells the fee, lets one choose how fast, and takes the proof of payment.
 *
 * @param faster what the faster way costs; empty where it names no fee of its own
 * @param speeds how fast it can be; empty where there is no choice
 * @param speed the one chosen
 * @param codes with which a bank's app fills in the transfer; none where the sum is not fixed or
 *     the account is no IBAN
 */
record FeePage(
    Head head,
    List<BeforeYouStart.FeeLine> fees,
    boolean free,
    List<BeforeYouStart.FeeLine> faster,
    List<Option> speeds,
    String speed,
    Payment payment,
    List<Code> codes,
    FieldErrors errors) {
  /** A code to pay a fee with; the text inside, and what is paid. */
  record Code(String text, String amount) {}

  /** Whether something is charged and nobody has said where to pay it. */
  boolean nowhere() {
    return !fees.isEmpty() && !paid();
  }

  /** Whether there is an account to which somebody pays. */
  boolean paid() {
    return Stream.concat(fees.stream(), faster.stream()).anyMatch(fee -> !fee.accounts().isEmpty());
  }
}
