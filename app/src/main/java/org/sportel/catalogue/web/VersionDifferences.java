package org.sportel.catalogue.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.change.Difference;
import org.sportel.catalogue.change.ServiceDifferences;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.catalogue.pages.DifferenceViews;
import org.sportel.catalogue.pages.StepDrawing;
import org.sportel.procedure.Model;
import org.sportel.web.components.DiagramView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Compares versions by their bundles, in a transaction; what was compared is kept for a while. */
@Component
final class VersionDifferences {
  private static final int KEPT = 500;

  private record Pair(VersionId before, VersionId after) {}

  private final ServiceBundles bundles;
  private final ServiceDifferences differences;
  private final ObjectProvider<StepDrawing> drawing;
  private final Cache<Pair, List<Difference>> found =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  VersionDifferences(
      ServiceBundles bundles, ServiceDifferences differences, ObjectProvider<StepDrawing> drawing) {
    this.bundles = bundles;
    this.differences = differences;
    this.drawing = drawing;
  }

  List<ChangeGroup> of(ServiceCard before, ServiceCard after) {
    return DifferenceViews.of(
        found.get(new Pair(before.version(), after.version()), this::between));
  }

  /** The procedures that changed, drawn with what changed in them. */
  List<DiagramView> drawn(ServiceCard before, ServiceCard after) {
    var now = bundles.of(after.version());
    var changed = differences.changedSteps(bundles.of(before.version()), now);
    return now.procedures().entrySet().stream()
        .filter(one -> changed.containsKey(one.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(one -> drawn(one.getValue(), changed.getOrDefault(one.getKey(), Set.of())))
        .toList();
  }

  private Stream<DiagramView> drawn(Model model, Set<String> steps) {
    return drawing.stream().flatMap(draws -> draws.changed(model, steps).stream());
  }

  /** What a draft changes; nothing is kept of it. */
  List<ChangeGroup> of(VersionId before, ServiceBundle draft) {
    return DifferenceViews.of(differences.between(bundles.of(before), draft));
  }

  private List<Difference> between(Pair versions) {
    return differences.between(bundles.of(versions.before()), bundles.of(versions.after()));
  }
}
