package org.sportel.feedback.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.documents.FormFiles;
import org.sportel.feedback.KeepSlipPhotos;
import org.sportel.feedback.SlipBatch;
import org.sportel.feedback.TypeSlips;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Takes a batch with its photos once, however often its form is sent. */
@Component
final class SlipTyping {
  private final TypeSlips typeSlips;
  private final KeepSlipPhotos keepPhotos;
  private final Idempotency idempotency;
  private final Acting acting;
  private final Transactions transactions;
  private final CurrentTenant current;

  SlipTyping(
      TypeSlips typeSlips,
      KeepSlipPhotos keepPhotos,
      Idempotency idempotency,
      Acting acting,
      Transactions transactions,
      CurrentTenant current) {
    this.typeSlips = typeSlips;
    this.keepPhotos = keepPhotos;
    this.idempotency = idempotency;
    this.acting = acting;
    this.transactions = transactions;
    this.current = current;
  }

  /** What was typed: slips of a day out of a centre's box. */
  record Typed(CentreId centre, LocalDate day, List<TypeSlips.Slip> slips) {}

  /**
   * Takes it, and answers the address of what comes next.
   *
   * @param key of the form; empty counts each time
   */
  String take(String key, Typed typed, FormFiles.Received photos, String next) {
    return transactions.write(
        current.scope(),
        () ->
            key.isEmpty()
                ? taken(typed, photos, next)
                : idempotency.once(
                    acting.now().id(), key, "feedback", () -> taken(typed, photos, next)));
  }

  private String taken(Typed typed, FormFiles.Received photos, String next) {
    typeSlips.type(typed.centre(), typed.day(), typed.slips());
    keepPhotos.keep(
        typed.centre(), typed.day(), typed.slips().size(), photos.keep(SlipBatch.Photo::new));
    return next;
  }
}
