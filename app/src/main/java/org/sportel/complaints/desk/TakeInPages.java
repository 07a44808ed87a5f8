package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.complaints.FileComplaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.documents.FileLimits;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Binds the page where a complaint is taken in. */
@Component
final class TakeInPages {
  private final ComplaintChoices choices;
  private final FileLimits limits;
  private final Transactions transactions;
  private final CurrentTenant current;

  TakeInPages(
      ComplaintChoices choices,
      FileLimits limits,
      Transactions transactions,
      CurrentTenant current) {
    this.choices = choices;
    this.limits = limits;
    this.transactions = transactions;
    this.current = current;
  }

  TakeInPage page(
      String channel,
      HttpServletRequest request,
      FieldErrors errors,
      Optional<FileComplaint.Filed> filed) {
    return page(
        channel,
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0])),
        errors,
        filed);
  }

  /** The next one by the same channel. */
  TakeInPage blank(String channel, FieldErrors errors, Optional<FileComplaint.Filed> filed) {
    return page(channel, Map.of(), errors, filed);
  }

  private TakeInPage page(
      String channel,
      Map<String, String> fields,
      FieldErrors errors,
      Optional<FileComplaint.Filed> filed) {
    return transactions.read(
        current.scope(),
        () ->
            new TakeInPage(
                channel,
                channels(),
                Arrays.stream(ComplaintLevel.values())
                    .map(one -> Option.of(one.name(), t("complaints.level." + one.name())))
                    .toList(),
                Arrays.stream(Lang.values()).map(one -> Option.of(one.tag(), one.label())).toList(),
                choices.topics(),
                choices.services(),
                choices.units(),
                limits.megabytes(),
                fields,
                errors,
                filed.map(one -> new TakeInPage.Handed(one.number(), one.code().text()))));
  }

  private static List<Option> channels() {
    return Arrays.stream(ComplaintChannel.values())
        .filter(one -> !one.own())
        .map(one -> Option.of(one.name(), t("complaints.channel." + one.name())))
        .toList();
  }
}
