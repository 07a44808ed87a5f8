package org.sportel.standards.place;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/**
 * What an administrative unit offers.
 *
 * @param offices its places
 * @param groups services by how far they are offered, the furthest first
 * @param not services that are not offered here
 * @param unsaid of how many services nobody has said anything yet
 */
record OfficePage(
    String slug,
    Shown tenant,
    Shown name,
    List<Item> offices,
    List<Group> groups,
    List<Item> not,
    long unsaid) {
  OfficePage {
    offices = List.copyOf(offices);
    groups = List.copyOf(groups);
    not = List.copyOf(not);
  }

  /**
   * A page in a list.
   *
   * @param whose the institution whose service it is; empty for the municipality's own
   */
  record Item(Shown name, String whose, String href) {}

  /** Services that are offered equally far. */
  record Group(String title, List<Item> services) {}
}
