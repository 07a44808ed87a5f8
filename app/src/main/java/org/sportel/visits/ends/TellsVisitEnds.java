package org.sportel.visits.ends;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Entry;

/**
 * Says which entries of the journal tell what came of a visit; a bean of the module that writes
 * them.
 */
public interface TellsVisitEnds {
  /** What came of a visit. */
  record Told(UUID visit, VisitEnd end) {}

  /** The types of the entries. */
  Set<String> types();

  /** What an entry of these types tells; empty where nothing. */
  Optional<Told> read(Entry entry);
}
