package org.sportel.catalogue.browse;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** Services that stand together under a title. */
public record ServiceGroup(Shown title, List<Line> services) {
  /** Copies the services. */
  public ServiceGroup {
    services = List.copyOf(services);
  }

  /**
   * A service.
   *
   * @param illustrative whether it was made up to show the program
   */
  public record Line(Shown title, String href, boolean illustrative) {}
}
