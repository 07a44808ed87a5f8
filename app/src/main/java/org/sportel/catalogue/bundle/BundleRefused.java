package org.sportel.catalogue.bundle;

import java.util.List;
import org.sportel.platform.Refused;

/** A bundle that may not be published, with everything that is wrong with it. */
public final class BundleRefused extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** The bundle has errors. */
    BUNDLE_REFUSED
  }

  private final transient List<BundleFinding> findings;

  /** Refuses with at least one finding that refuses. */
  public BundleRefused(List<BundleFinding> findings) {
    super(
        Reason.BUNDLE_REFUSED,
        422,
        findings.stream().filter(BundleFinding::refuses).count(),
        findings.stream().filter(BundleFinding::refuses).findFirst().orElseThrow().message());
    this.findings = List.copyOf(findings);
  }

  /** Everything that was found, warnings included. */
  public List<BundleFinding> findings() {
    return findings;
  }

  @Override
  public String getMessage() {
    return "The bundle is refused: " + findings;
  }
}
