package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.network.Units;
import org.springframework.stereotype.Component;

/** What the checks say about a version that is not in force yet. */
@Component
final class VersionWarnings {
  private final ServiceBundles bundles;
  private final PublishingGate gate;
  private final Units units;

  VersionWarnings(ServiceBundles bundles, PublishingGate gate, Units units) {
    this.bundles = bundles;
    this.gate = gate;
    this.units = units;
  }

  /** The findings, each with its place and what to do. */
  List<String> of(VersionId version) {
    var bundle = bundles.of(version);
    return gate.check(bundle.card(), bundle.parts(), Optional.of(units.tree())).findings().stream()
        .map(VersionWarnings::sentence)
        .toList();
  }

  private static String sentence(BundleFinding finding) {
    var place =
        finding.element().isEmpty() ? finding.part() : finding.part() + ", " + finding.element();
    return place + ": " + finding.message().text() + " " + finding.advice().text();
  }
}
