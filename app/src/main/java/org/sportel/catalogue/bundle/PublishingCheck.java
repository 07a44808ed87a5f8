package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.UnitTree;
import org.sportel.procedure.Element;

/**
 * Says what keeps a bundle from being published. Beans of modules above the catalogue contribute
 * what they know: kinds of tasks, groups, activities, merge fields. All are asked each time a
 * version is checked, imported or published.
 */
public interface PublishingCheck {

  /**
   * Looks at a bundle that was read and linked; answers every finding, none when all is well.
   *
   * @param units the municipality's units; empty when a bundle is checked for no municipality
   */
  List<BundleFinding> check(ServiceBundle bundle, Optional<UnitTree> units);

  /** Names of values that every procedure knows from its start, such as {@code answers}. */
  default Set<String> given() {
    return Set.of();
  }

  /** Names of the values that the messages which a procedure may wait for bring with them. */
  default Set<String> arriving() {
    return Set.of();
  }

  /** Names of the values that an element sets when it is done. */
  default Set<String> results(Element element) {
    return Set.of();
  }

  /** Names of the values that an element takes from the case itself, without a mapping. */
  default Set<String> needs(Element element) {
    return Set.of();
  }
}
