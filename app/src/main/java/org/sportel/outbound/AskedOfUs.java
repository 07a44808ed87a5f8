package org.sportel.outbound;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.outbound.figures.ResponseTimes;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestStage;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * What other offices ask of an institution: how many, how fast it answers, which letters wait and
 * which it answered, by their numbers and days. What was asked and answered is read one by one
 * ({@link ReadAskedLetter}). Each office is asked in its own scope, so it must not be called inside
 * a transaction.
 */
@Component
public final class AskedOfUs {
  private static final int MOST = 200;
  private static final int MOST_ANSWERED = 50;

  private final Tenants tenants;
  private final OtherBodies bodies;
  private final OutboundRequests requests;
  private final ResponseTimes times;
  private final Transactions transactions;
  private final Clock clock;

  AskedOfUs(
      Tenants tenants,
      OtherBodies bodies,
      OutboundRequests requests,
      ResponseTimes times,
      Transactions transactions,
      Clock clock) {
    this.tenants = tenants;
    this.bodies = bodies;
    this.requests = requests;
    this.times = times;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What one office asks.
   *
   * @param sum of what it sent in the year; empty where that is nothing
   * @param waiting what waits, of whatever year, the oldest first
   * @param answered what was answered last, of whatever year, the latest first
   */
  public record Asker(
      Tenant office, Optional<ResponseTimes.Sum> sum, List<Letter> waiting, List<Letter> answered) {
    /** Copies the lists. */
    public Asker {
      waiting = List.copyOf(waiting);
      answered = List.copyOf(answered);
    }
  }

  /**
   * A letter that waits for an answer or has one.
   *
   * @param number of the asking office's outgoing book, which stands on the letter
   * @param days since it was sent, or until it was answered
   */
  public record Letter(
      RequestId id,
      String number,
      RequestWay way,
      Instant sent,
      LocalDate due,
      long days,
      Stand stand) {}

  /** Where a letter stands for the institution. */
  public enum Stand {
    /** Without an answer. */
    WAITS,
    /** Without an answer although its day is over. */
    LATE,
    /** Answered. */
    ANSWERED
  }

  /** Every office that has asked an institution, by its address. */
  public List<Asker> by(Tenant institution, Year year) {
    return tenants.list().stream()
        .filter(office -> !office.id().equals(institution.id()))
        .sorted(Comparator.comparing(Tenant::slug))
        .flatMap(
            office ->
                transactions
                    .read(Scope.of(office.id()), () -> asker(office, institution, year))
                    .stream())
        .filter(
            asker ->
                asker.sum().isPresent()
                    || !asker.waiting().isEmpty()
                    || !asker.answered().isEmpty())
        .toList();
  }

  private Optional<Asker> asker(Tenant office, Tenant institution, Year year) {
    return bodies.ofInstitution(institution.id()).map(body -> asker(office, body, year));
  }

  private Asker asker(Tenant office, OtherBody body, Year year) {
    var zone = office.zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var from = year.atDay(1).atStartOfDay(zone).toInstant();
    var before = year.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
    var sums = times.byBody(from, before, new ResponseTimes.Moment(today, zone));
    var waiting = RequestQuestion.waiting(Places.everywhere()).of(Optional.of(body.id()));
    var answered =
        new RequestQuestion(
            Places.everywhere(),
            Set.of(RequestStage.ANSWERED),
            Optional.empty(),
            Optional.of(body.id()));
    return new Asker(
        office,
        Optional.ofNullable(sums.get(body.id())),
        letters(waiting, MOST, today),
        letters(answered, MOST_ANSWERED, today));
  }

  private List<Letter> letters(RequestQuestion question, int most, LocalDate today) {
    return requests.list(question, 1, most).stream().map(one -> letter(one, today)).toList();
  }

  private Letter letter(OutboundRequest one, LocalDate today) {
    return new Letter(
        one.id(),
        one.number(),
        one.asked().way(),
        one.sent().at(),
        one.sent().due(),
        one.days(clock.instant()),
        stand(one, today));
  }

  private static Stand stand(OutboundRequest one, LocalDate today) {
    if (!one.waiting()) {
      return Stand.ANSWERED;
    }
    return one.late(today) ? Stand.LATE : Stand.WAITS;
  }
}
