package org.sportel.complaints.box.desk;

import static org.sportel.web.Texts.t;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessWords;
import org.sportel.complaints.box.BoxBatch;
import org.sportel.complaints.box.BoxBatches;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says which batch of a suggestion box the access log means: its day, never a word of a slip. */
@Component
final class BoxAccessWords implements AccessWords {
  private final BoxBatches batches;

  BoxAccessWords(BoxBatches batches) {
    this.batches = batches;
  }

  @Override
  public Map<UUID, Link> subjects(String type, Collection<UUID> ids) {
    return type.equals(BoxBatch.SUBJECT)
        ? batches.among(ids).stream()
            .collect(
                Collectors.toMap(
                    BoxBatch::id,
                    one -> new Link(t("complaints.box.day", Texts.date(one.emptiedOn())), "")))
        : Map.of();
  }
}
