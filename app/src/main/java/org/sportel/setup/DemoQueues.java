package org.sportel.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sportel.network.Centre;
import org.sportel.platform.Ids;
import org.sportel.platform.LocalText;
import org.sportel.visits.SetUpCounter;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.SetUpRule;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.CentreRule;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.springframework.stereotype.Component;

/** Sets up the demo's waiting room: three queues, every counter serves all of them. */
@Component
final class DemoQueues {
  private static final int TARGET = 15;

  private final SetUpQueue setUpQueue;
  private final SetUpCounter setUpCounter;
  private final SetUpRule setUpRule;
  private final Ids ids;

  DemoQueues(SetUpQueue setUpQueue, SetUpCounter setUpCounter, SetUpRule setUpRule, Ids ids) {
    this.setUpQueue = setUpQueue;
    this.setUpCounter = setUpCounter;
    this.setUpRule = setUpRule;
    this.ids = ids;
  }

  void setUp(Centre centre) {
    var queues =
        new ArrayList<>(
            List.of(
                add(centre, "A", QueueColour.PINE, "Certificates", "Vërtetime", "Увјерења"),
                add(centre, "B", QueueColour.CLAY, "Taxes", "Taksa", "Порези"),
                add(centre, "C", QueueColour.PLUM, "Other services", "Të tjera", "Остало")));
    for (var counter : centre.counters()) {
      var skills =
          counter.number() == 1 ? Set.of(Accommodation.LOW_COUNTER) : Set.<Accommodation>of();
      setUpCounter.set(centre.id(), new CounterSetup(counter.id(), queues, skills));
      Collections.rotate(queues, 1);
    }
    setUpRule.set(centre.id(), new CentreRule(false, Duration.ofMinutes(45)));
  }

  private QueueId add(
      Centre centre, String letter, QueueColour colour, String en, String sq, String sr) {
    var id = new QueueId(ids.next());
    setUpQueue.set(
        new Queue(
            id,
            centre.id(),
            letter,
            colour,
            new LocalText(Map.of("en", en, "sq", sq, "sr-Cyrl", sr)),
            List.of(),
            1,
            TARGET,
            true));
    return id;
  }
}
