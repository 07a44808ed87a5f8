package org.sportel.catalogue.reading;

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
import org.sportel.catalogue.card.Remedy;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.reading.TextFinding.Reason;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/**
 * Everything that one service's texts say: a proposal, until somebody confirms it.
 *
 * @param deadlines for the decision and for an appeal, where they are stated
 * @param findings what was not understood or is worth a look, in the order of the text
 */
public record ServiceText(
    List<ServiceDeadline> deadlines,
    Charges charges,
    List<Document> documents,
    Remedy remedy,
    List<TextFinding> findings) {

  /**
   * Reads a service.
   *
   * @param lang of the text, a BCP 47 tag
   * @param ownUnits names of the municipality's own units, to see what it issues itself
   */
  public static ServiceText read(
      Original original,
      String lang,
      TextPatterns patterns,
      Conventions country,
      Set<String> ownUnits) {
    return new Reader(original, lang, patterns, country).read(ownUnits);
  }

  private static final class Reader {
    private final Original original;
    private final String lang;
    private final TextPatterns patterns;
    private final Conventions country;
    private final FeeText feeText;
    private final TextFindings findings = new TextFindings();

    Reader(Original original, String lang, TextPatterns patterns, Conventions country) {
      this.original = original;
      this.lang = lang;
      this.patterns = patterns;
      this.country = country;
      this.feeText = new FeeText(patterns, country, lang);
    }

    ServiceText read(Set<String> ownUnits) {
      var own =
          ownUnits.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
      var deadline = DeadlineText.read(original.deadline(), patterns);
      var deadlines = new ArrayList<ServiceDeadline>();
      decision(deadline).ifPresent(deadlines::add);
      var charges = charges();
      var documents =
          new PaperList(patterns, feeText, lang, own, findings)
              .read(original.documents(), original.other());
      var remedy = remedy(deadline, deadlines);
      return new ServiceText(deadlines, charges, documents, remedy, findings.list());
    }

    private Optional<ServiceDeadline> decision(DeadlineText deadline) {
      var said = original.deadline().orElse("");
      return switch (deadline) {
        case DeadlineText.Decision(var period, var start, var extended) -> {
          if (period.range()) {
            findings.add("deadline", Reason.DEADLINE_IS_A_RANGE, said);
          }
          if (start == DeadlineRule.Start.OTHER) {
            findings.add("deadline", Reason.DEADLINE_FROM_OTHER_EVENT, said);
          }
          yield rule(Purpose.DECISION, period, start, extended, "deadline", said);
        }
        case DeadlineText.ForAppeal() -> none(Reason.DEADLINE_IS_FOR_APPEAL, said);
        case DeadlineText.ForPayment() -> none(Reason.DEADLINE_IS_FOR_PAYMENT, said);
        case DeadlineText.NotStated() -> none(Reason.DEADLINE_NOT_STATED, said);
        case DeadlineText.Unread() -> none(Reason.DEADLINE_UNREAD, said);
      };
    }

    private Optional<ServiceDeadline> rule(
        Purpose purpose,
        Period period,
        DeadlineRule.Start start,
        Optional<Period> extended,
        String field,
        String said) {
      var rule = country.deadline(purpose, period, start, extended, LocalText.of(lang, said));
      if (rule.isEmpty()) {
        findings.add(field, Reason.DAYS_LEFT_OPEN, said);
      }
      return rule;
    }

    private Optional<ServiceDeadline> none(Reason reason, String said) {
      findings.add("deadline", reason, said);
      return Optional.empty();
    }

    private Charges charges() {
      var fees = new ArrayList<Fee>();
      for (var line : original.fees()) {
        var fee = feeText.listed(line);
        fee.ifPresent(fees::add);
        if (fee.isEmpty()) {
          findings.add("fees", Reason.FEE_UNREAD, line);
        } else if (fee.get().kind() == Fee.Kind.CALCULATED) {
          findings.add("fees", Reason.FEE_WITHOUT_AMOUNT, line);
        } else if (fee.get().kind() == Fee.Kind.RATE) {
          findings.add("fees", Reason.FEE_IS_A_RATE, line);
        }
      }
      var heading = original.documents().stream().anyMatch(feeText::heading);
      elsewhere("documents", original.documents(), false, fees);
      elsewhere("other", original.other(), heading, fees);
      elsewhere("notes", original.notes(), false, fees);
      var notes = Stream.concat(original.notes().stream(), original.other().stream()).toList();
      var free = fees.isEmpty() && notes.stream().anyMatch(feeText::none);
      var exemptions =
          notes.stream()
              .filter(feeText::exempt)
              .map(line -> new Charges.Exemption(LocalText.of(lang, line), Optional.empty()))
              .toList();
      var charges = new Charges(fees, free, exemptions, Optional.empty());
      if (!charges.stated()) {
        findings.add("fees", Reason.FEE_NOT_STATED, "");
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
                  findings.add(field, Reason.FEE_ELSEWHERE, line);
                });
      }
    }

    private Remedy remedy(DeadlineText deadline, List<ServiceDeadline> deadlines) {
      var moved =
          deadline instanceof DeadlineText.ForAppeal
              ? original.deadline()
              : Optional.<String>empty();
      var text = original.appeal().or(() -> moved);
      if (text.isEmpty()) {
        findings.add("appeal", Reason.APPEAL_NOT_STATED, "");
        return new Remedy(Optional.empty(), Optional.empty(), Optional.empty());
      }
      var said = text.get();
      var read = RemedyText.read(said, patterns);
      if (read.period().isEmpty()) {
        findings.add("appeal", Reason.APPEAL_PERIOD_UNREAD, said);
      }
      if (read.body().isEmpty()) {
        findings.add("appeal", Reason.APPEAL_BODY_NOT_STATED, said);
      }
      read.period()
          .flatMap(
              period ->
                  rule(
                      Purpose.APPEAL,
                      period,
                      DeadlineRule.Start.DELIVERY,
                      Optional.empty(),
                      "appeal",
                      said))
          .ifPresent(deadlines::add);
      return new Remedy(
          read.body().map(body -> LocalText.of(lang, body)),
          Optional.of(LocalText.of(lang, said)),
          Optional.empty());
    }
  }
}
