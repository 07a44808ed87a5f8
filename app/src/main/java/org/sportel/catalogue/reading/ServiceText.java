package org.sportel.catalogue.reading;

import static org.sportel.catalogue.reading.TextFinding.Reason.APPEAL_BODY_NOT_STATED;
import static org.sportel.catalogue.reading.TextFinding.Reason.APPEAL_NOT_STATED;
import static org.sportel.catalogue.reading.TextFinding.Reason.APPEAL_PERIOD_UNREAD;
import static org.sportel.catalogue.reading.TextFinding.Reason.DEADLINE_FROM_OTHER_EVENT;
import static org.sportel.catalogue.reading.TextFinding.Reason.DEADLINE_IS_A_RANGE;
import static org.sportel.catalogue.reading.TextFinding.Reason.DEADLINE_IS_FOR_APPEAL;
import static org.sportel.catalogue.reading.TextFinding.Reason.DEADLINE_IS_FOR_PAYMENT;
import static org.sportel.catalogue.reading.TextFinding.Reason.DEADLINE_NOT_STATED;
import static org.sportel.catalogue.reading.TextFinding.Reason.DEADLINE_UNREAD;
import static org.sportel.catalogue.reading.TextFinding.Reason.FEE_ELSEWHERE;
import static org.sportel.catalogue.reading.TextFinding.Reason.FEE_NOT_STATED;
import static org.sportel.catalogue.reading.TextFinding.Reason.FEE_UNREAD;
import static org.sportel.catalogue.reading.TextFinding.Reason.FEE_WITHOUT_AMOUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.Period;
import org.sportel.catalogue.card.ProcessingTime;
import org.sportel.catalogue.card.Remedy;

/**
 * Everything that one service's texts say.
 *
 * @param findings what was not understood or is worth a look, in the order of the text
 */
public record ServiceText(
    ProcessingTime time,
    Charges charges,
    List<Document> documents,
    Remedy remedy,
    List<TextFinding> findings) {

  /**
   * Reads a service.
   *
   * @param language of the text, a BCP 47 tag
   * @param ownUnits names of the municipality's own units, to see what it issues itself
   */
  public static ServiceText read(Original original, String language, Set<String> ownUnits) {
    return new Reader(original, language, ownUnits).read();
  }

  private static final class Reader {
    private final Original original;
    private final String language;
    private final TextPatterns wording;
    private final Set<String> ownUnits;
    private final FeeText feeText;
    private final TextFindings findings = new TextFindings();

    Reader(Original original, String language, Set<String> ownUnits) {
      this.original = original;
      this.language = language;
      this.wording = TextPatterns.of(language);
      this.ownUnits =
          ownUnits.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
      this.feeText = new FeeText(wording);
    }

    ServiceText read() {
      var deadline = DeadlineText.read(original.deadline(), language);
      var time = time(deadline);
      var charges = charges();
      var documents =
          new PaperList(wording, feeText, ownUnits, findings)
              .read(original.documents(), original.other());
      return new ServiceText(time, charges, documents, remedy(deadline), findings.list());
    }

    private ProcessingTime time(DeadlineText deadline) {
      var text = original.deadline();
      var said = text.orElse("");
      Optional<Period> none = Optional.empty();
      return switch (deadline) {
        case DeadlineText.Decision(var period, var extended) -> {
          if (period.range()) {
            findings.add("deadline", DEADLINE_IS_A_RANGE, said);
          }
          yield new ProcessingTime(Optional.of(period), extended, true, text);
        }
        case DeadlineText.AfterEvent(var period) -> {
          findings.add("deadline", DEADLINE_FROM_OTHER_EVENT, said);
          yield new ProcessingTime(Optional.of(period), none, false, text);
        }
        case DeadlineText.ForAppeal() -> noTime(DEADLINE_IS_FOR_APPEAL, said);
        case DeadlineText.ForPayment() -> {
          findings.add("deadline", DEADLINE_IS_FOR_PAYMENT, said);
          yield new ProcessingTime(none, none, true, text);
        }
        case DeadlineText.NotStated() -> noTime(DEADLINE_NOT_STATED, said);
        case DeadlineText.Unread() -> {
          findings.add("deadline", DEADLINE_UNREAD, said);
          yield new ProcessingTime(none, none, true, text);
        }
      };
    }

    private ProcessingTime noTime(TextFinding.Reason reason, String said) {
      findings.add("deadline", reason, said);
      return ProcessingTime.notStated();
    }

    private Charges charges() {
      var fees = new ArrayList<Fee>();
      for (var line : original.fees()) {
        var fee = feeText.listed(line);
        fee.ifPresent(fees::add);
        if (fee.isEmpty()) {
          findings.add("fees", FEE_UNREAD, line);
        } else if (fee.get().amount().isEmpty()) {
          findings.add("fees", FEE_WITHOUT_AMOUNT, line);
        }
      }
      var heading = original.documents().stream().anyMatch(feeText::heading);
      elsewhere("documents", original.documents(), false, fees);
      elsewhere("other", original.other(), heading, fees);
      elsewhere("notes", original.notes(), false, fees);
      var notes = Stream.concat(original.notes().stream(), original.other().stream()).toList();
      var free = fees.isEmpty() && notes.stream().anyMatch(feeText::none);
      var charges = new Charges(fees, free, notes.stream().filter(feeText::exempt).toList());
      if (!charges.stated()) {
        findings.add("fees", FEE_NOT_STATED, "");
      }
      return charges;
    }

    /** The same amount named again in a note is an explanation, not another fee. */
    private void elsewhere(
        String field, List<String> lines, boolean underFeeHeading, List<Fee> fees) {
      for (var line : lines) {
        feeText
            .elsewhere(line, underFeeHeading)
            .filter(fee -> fees.stream().noneMatch(known -> known.amount().equals(fee.amount())))
            .ifPresent(
                fee -> {
                  fees.add(fee);
                  findings.add(field, FEE_ELSEWHERE, line);
                });
      }
    }

    private Remedy remedy(DeadlineText deadline) {
      var text =
          original
              .appeal()
              .or(
                  () ->
                      deadline instanceof DeadlineText.ForAppeal
                          ? original.deadline()
                          : Optional.empty());
      if (text.isEmpty()) {
        findings.add("appeal", APPEAL_NOT_STATED, "");
        return Remedy.notStated();
      }
      var remedy = new RemedyText(wording).read(text.get());
      if (remedy.period().isEmpty()) {
        findings.add("appeal", APPEAL_PERIOD_UNREAD, text.get());
      }
      if (remedy.body().isEmpty()) {
        findings.add("appeal", APPEAL_BODY_NOT_STATED, text.get());
      }
      return remedy;
    }
  }
}
