package org.sportel.catalogue.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.change.Difference;
import org.sportel.catalogue.change.ServiceDifferences;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.catalogue.pages.DifferenceViews;
import org.springframework.stereotype.Component;

/** Compares versions by their bundles, in a transaction; what was compared is kept for a while. */
@Component
final class VersionDifferences {
  private static final int KEPT = 500;

  private record Pair(VersionId before, VersionId after) {}

  private final ServiceBundles bundles;
  private final ServiceDifferences differences;
  private final Cache<Pair, List<Difference>> found =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  VersionDifferences(ServiceBundles bundles, ServiceDifferences differences) {
    this.bundles = bundles;
    this.differences = differences;
  }

  List<ChangeGroup> of(ServiceCard before, ServiceCard after) {
    return DifferenceViews.of(
        found.get(new Pair(before.version(), after.version()), this::between));
  }

  /** What a draft changes; nothing is kept of it. */
  List<ChangeGroup> of(VersionId before, ServiceBundle draft) {
    return DifferenceViews.of(differences.between(bundles.of(before), draft));
  }

  private List<Difference> between(Pair versions) {
    return differences.between(bundles.of(versions.before()), bundles.of(versions.after()));
  }
}
