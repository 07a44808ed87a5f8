package org.sportel.complaints.box.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.NewAttachment;
import org.sportel.complaints.box.SlipKind;
import org.sportel.complaints.box.TypeBoxSlip;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.complaints.web.ComplaintFiles;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a slip as it was typed, once, however often its form is sent. */
@Component
final class BoxTyping {
  private final TypeBoxSlip typeSlip;
  private final ComplaintFiles files;
  private final Idempotency idempotency;
  private final Acting acting;
  private final Transactions transactions;
  private final CurrentTenant current;

  BoxTyping(
      TypeBoxSlip typeSlip,
      ComplaintFiles files,
      Idempotency idempotency,
      Acting acting,
      Transactions transactions,
      CurrentTenant current) {
    this.typeSlip = typeSlip;
    this.files = files;
    this.idempotency = idempotency;
    this.acting = acting;
    this.transactions = transactions;
    this.current = current;
  }

  /** Takes it; answers what follows the address of the batch. */
  String type(UUID batch, Map<String, String> fields, List<MultipartFile> sent) {
    var wanted = slip(fields);
    var key = TypedText.line(fields.getOrDefault("once", ""));
    var me = acting.now().id();
    try (var received = files.receive(ComplaintLevel.ANONYMOUS, sent, "staff " + me)) {
      return transactions.write(
          current.scope(),
          () ->
              key.isEmpty()
                  ? typed(batch, wanted, received.keep())
                  : idempotency.once(me, key, "box", () -> typed(batch, wanted, received.keep())));
    }
  }

  private String typed(UUID batch, TypeBoxSlip.NewSlip wanted, List<NewAttachment> scans) {
    int place = typeSlip.type(batch, wanted, scans).place();
    return "?typed=" + place + "&kind=" + wanted.kind().orElseThrow();
  }

  private static TypeBoxSlip.NewSlip slip(Map<String, String> fields) {
    var about =
        ComplaintChoices.about(
            fields.getOrDefault("topic", ""), fields.getOrDefault("service", ""), "", "", "", "");
    return new TypeBoxSlip.NewSlip(
        SlipKind.find(fields.getOrDefault("kind", "")),
        Lang.find(fields.getOrDefault("language", "")).orElseGet(Texts::lang),
        about.topic(),
        about.category(),
        about.service(),
        fields.getOrDefault("body", ""),
        fields.containsKey("danger"));
  }
}
