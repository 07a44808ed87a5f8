package org.sportel.outbound;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.web.Texts;

/** What letters and mails to other bodies say, in the language that is spoken. */
public final class RequestLetterTexts {
  private RequestLetterTexts() {}

  /** A request, paragraph by paragraph. */
  public static List<String> request(OutboundRequest request) {
    return Stream.concat(
            paragraphs(request.asked().words()),
            Stream.of(t("outbound.letter.quote", request.number())))
        .toList();
  }

  /** A reminder of it, with what was asked. */
  public static List<String> reminder(OutboundRequest request) {
    return Stream.concat(
            Stream.of(
                t("outbound.reminder.text", request.number(), Texts.date(request.sent().at())),
                t("outbound.reminder.asked")),
            Stream.concat(
                paragraphs(request.asked().words()),
                Stream.of(t("outbound.letter.quote", request.number()))))
        .toList();
  }

  private static Stream<String> paragraphs(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
