package org.sportel.setup.heard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.setup.DemoTexts;

/** What one tenant of the demo changes because of complaints: nothing is changed twice. */
final class DemoChanges {
  private final Map<ComplaintTopic, Deque<LocalText>> left = new EnumMap<>(ComplaintTopic.class);
  private final Texts texts;

  private DemoChanges(Texts texts) {
    this.texts = texts;
    texts.changes().forEach((topic, what) -> left.put(topic, new ArrayDeque<>(what)));
  }

  /** The sentences, as they lie in the pack. */
  private record Texts(
      Map<ComplaintTopic, List<LocalText>> changes,
      List<LocalText> evidence,
      List<LocalText> effects) {}

  /**
   * A corrective action.
   *
   * @param evidence what shows that it was done
   * @param effect what was found later
   */
  record Change(LocalText what, LocalText evidence, LocalText effect) {}

  /** All that a tenant may change. */
  static DemoChanges all(Json json) {
    return new DemoChanges(json.read(DemoTexts.read("changes.json"), Texts.class));
  }

  /** The next thing that is changed because of complaints on a topic; empty where all was. */
  Optional<Change> next(ComplaintTopic topic, Random random) {
    return Optional.ofNullable(left.getOrDefault(topic, new ArrayDeque<>()).poll())
        .map(what -> new Change(what, any(texts.evidence(), random), any(texts.effects(), random)));
  }

  private static LocalText any(List<LocalText> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
