package org.sportel.feedback.board;

import static org.sportel.web.Texts.t;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.Rating;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the sheet together, in a transaction. */
@Component
final class NoticeSheets {
  private static final int OLDEST_MONTHS = 36;
  private static final int MOST_SAID = 5;

  private final Centres centres;
  private final Ratings ratings;
  private final CurrentDay today;
  private final ObjectProvider<NoticePart> parts;
  private final PublicAddress address;

  NoticeSheets(
      Centres centres,
      Ratings ratings,
      CurrentDay today,
      ObjectProvider<NoticePart> parts,
      PublicAddress address) {
    this.centres = centres;
    this.ratings = ratings;
    this.today = today;
    this.parts = parts;
    this.address = address;
  }

  /**
   * The sheet.
   *
   * @param code of the centre; empty is the one where most people go
   * @param typed the month, such as {@code 2026-03}; empty or out of reach is the last one
   */
  NoticeSheet of(Tenant tenant, String code, String typed) {
    var centre = centre(code);
    var month = month(typed);
    var query = "?centre=" + centre.code() + "&month=";
    var path = "/m/" + tenant.slug() + "/notice-board";
    boolean last = month.equals(newest());
    return new NoticeSheet(
        Texts.lang(),
        Texts.show(tenant.name()).text(),
        Texts.show(centre.name()).text(),
        Texts.month(month),
        parts.stream()
            .sorted(Comparator.comparingInt(NoticePart::order))
            .flatMap(part -> part.of(centre.id().value(), month).stream())
            .toList(),
        said(month, centre),
        hours(centre),
        address.of(path + query + month),
        address.of("/m/" + tenant.slug() + "/complaints"),
        new NoticeSheet.Links(
            "/m/" + tenant.slug(),
            path + ".pdf" + query + month,
            path + query + month.minusMonths(1),
            last ? "" : path + query + month.plusMonths(1)));
  }

  private Centre centre(String code) {
    var found =
        code.isEmpty()
            ? centres.list().stream().max(Comparator.comparing(one -> one.counters().size()))
            : centres.byCode(code);
    return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private YearMonth newest() {
    return YearMonth.from(today.day()).minusMonths(1);
  }

  private YearMonth month(String typed) {
    var oldest = newest().minusMonths(OLDEST_MONTHS);
    return TypedDay.isoMonth(typed)
        .filter(wanted -> !wanted.isAfter(newest()) && !wanted.isBefore(oldest))
        .orElseGet(this::newest);
  }

  private List<String> said(YearMonth month, Centre centre) {
    return ratings.between(month.atDay(1), month.atEndOfMonth()).stream()
        .filter(rating -> rating.centre().filter(centre.id().value()::equals).isPresent())
        .map(Rating::released)
        .filter(words -> !words.isEmpty())
        .limit(MOST_SAID)
        .toList();
  }

  private List<String> hours(Centre centre) {
    return centre.hours().weekOf(today.day()).stream()
        .flatMap(week -> Arrays.stream(DayOfWeek.values()).map(day -> line(day, week.on(day))))
        .toList();
  }

  private static String line(DayOfWeek day, List<org.sportel.network.Span> spans) {
    var name = day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.lang().locale());
    var times =
        spans.stream()
            .map(span -> Texts.span(span.opens(), span.closes()))
            .collect(Collectors.joining(", "));
    return t("feedback.board.day", name, times.isEmpty() ? t("feedback.board.closed") : times);
  }
}
