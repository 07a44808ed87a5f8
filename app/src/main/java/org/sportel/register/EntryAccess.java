package org.sportel.register;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * Which entries of the books concern the acting person's units; answered by who knows the cases.
 *
 * <p>Office rule (who may see a case): The protocol books show the person and the service of an
 * entry only to those who may see its case.
 */
public interface EntryAccess {
  /** Whether every entry may be read. */
  boolean all();

  /** Those of these subjects that may be read. */
  Set<UUID> among(Collection<UUID> subjects);

  /** What the service of each is called, where a subject is a case. */
  Map<UUID, LocalText> services(Collection<UUID> subjects);
}
