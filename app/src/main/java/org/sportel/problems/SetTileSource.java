package org.sportel.problems;

import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.TileSource;
import org.springframework.stereotype.Component;

/** Says where the ground of the map of problems comes from. */
@Component
public final class SetTileSource {
  private static final UUID SOURCE = new UUID(0, 0);

  private final TileSources sources;
  private final Authority authority;
  private final Journal journal;

  SetTileSource(TileSources sources, Authority authority, Journal journal) {
    this.sources = sources;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; empty is the own outlines alone.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(Optional<TileSource> source) {
    authority.require(Power.ADMINISTER);
    if (source.equals(sources.current())) {
      return;
    }
    source.ifPresentOrElse(sources::put, sources::remove);
    journal.record(
        new ProblemEvent.TileSourceSet(SOURCE, source.map(TileSource::origin).orElse("")));
  }
}
