package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessWords;
import org.sportel.feedback.SlipBatch;
import org.sportel.feedback.SlipBatches;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says which batch of slips the access log means: its day. */
@Component
final class SlipAccessWords implements AccessWords {
  private final SlipBatches batches;

  SlipAccessWords(SlipBatches batches) {
    this.batches = batches;
  }

  @Override
  public Map<UUID, Link> subjects(String type, Collection<UUID> ids) {
    return type.equals(SlipBatch.SUBJECT)
        ? batches.among(ids).stream()
            .collect(
                Collectors.toMap(
                    SlipBatch::id,
                    one -> new Link(t("feedback.slips.batch", Texts.date(one.emptiedOn())), "")))
        : Map.of();
  }
}
