package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.rights.charter.Charter;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.stereotype.Component;

/** Puts the charter on the notice-board sheet. */
@Component
final class CharterNotice implements NoticePart {
  private final Charter charter;

  CharterNotice(Charter charter) {
    this.charter = charter;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<NoticeTable> of(UUID centre, YearMonth month) {
    var lines = charter.of(month);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NoticeTable(
                t("rights.charter.title"),
                List.of(
                    t("rights.standard.what"),
                    t("rights.standard.promised"),
                    t("rights.standard.measured"),
                    t("rights.standard.holds")),
                lines.stream().map(CharterNotice::row).toList(),
                t("rights.charter.note")));
  }

  private static List<String> row(Charter.Line line) {
    return List.of(
        Texts.show(line.standard().what()).text(),
        CharterPages.promised(line),
        CharterPages.measured(line),
        t("rights.state." + line.state()));
  }
}
