package lostproperty;

import java.util.List;
import java.util.UUID;
import org.sportel.network.Tenant;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoChapter;
import org.springframework.stereotype.Component;

/** Somebody misses an umbrella in every town of the demo. */
@Component
final class LostStory implements DemoChapter {
  private final LostDesk desk;
  private final Transactions transactions;

  LostStory(LostDesk desk, Transactions transactions) {
    this.desk = desk;
    this.transactions = transactions;
  }

  @Override
  public void play(List<Tenant> working) {
    working.forEach(
        town ->
            transactions.run(
                Scope.of(town.id()), () -> desk.report("Umbrella", "", new UUID(0, 1))));
  }
}
