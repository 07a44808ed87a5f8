package org.sportel.setup;

import java.util.List;
import org.sportel.network.Tenant;

/** A part of the demo's story; a bean, told in its order after the year of cases. */
public interface DemoChapter {
  /** Tells it for the tenants that work. */
  void play(List<Tenant> working);
}
