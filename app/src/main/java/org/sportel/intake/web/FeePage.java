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
 */
record FeePage(
    Head head,
    List<BeforeYouStart.FeeLine> fees,
    boolean free,
    List<BeforeYouStart.FeeLine> faster,
    List<Option> speeds,
    String speed,
    Payment payment,
    FieldErrors errors) {
  /** Whether there is an account to which somebody pays. */
  boolean paid() {
    return Stream.concat(fees.stream(), faster.stream()).anyMatch(fee -> !fee.accounts().isEmpty());
  }
}
