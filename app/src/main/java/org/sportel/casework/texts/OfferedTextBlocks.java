package org.sportel.casework.texts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.network.CurrentDay;
import org.springframework.stereotype.Component;

/** Offers texts to whoever writes a decision, and freezes those that a draft carries. */
@Component
public final class OfferedTextBlocks {
  private final TextBlocks blocks;
  private final Cases cases;
  private final DecisionTexts texts;
  private final CurrentDay today;
  private final Clock clock;

  OfferedTextBlocks(
      TextBlocks blocks, Cases cases, DecisionTexts texts, CurrentDay today, Clock clock) {
    this.texts = texts;
    this.blocks = blocks;
    this.cases = cases;
    this.today = today;
    this.clock = clock;
  }

  /** The texts that hold today for the service of a case. */
  public List<TextBlock> of(CaseId id) {
    var service = cases.find(id).map(file -> file.facts().serviceCode()).orElse("");
    var day = today.day();
    return blocks.list().stream().filter(block -> block.offered(day, service)).toList();
  }

  /** What a text says in a case: its merge fields are filled. */
  public String body(CaseId id, TextBlock block) {
    return texts.filled(cases.find(id).orElseThrow(), block.words().body());
  }

  /** Freezes every text that stands in these reasons word by word. */
  public void used(String reasons) {
    List<UUID> carried =
        blocks.list().stream()
            .filter(block -> !block.used() && block.standsIn(reasons))
            .map(TextBlock::id)
            .toList();
    if (!carried.isEmpty()) {
      blocks.used(carried, clock.instant());
    }
  }
}
