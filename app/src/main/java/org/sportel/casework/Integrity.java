package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.store.IntegrityFindings;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** What the nightly look over running cases found, for designers and administrators. */
@Component
public final class Integrity {
  private static final int MOST = 500;

  private final IntegrityFindings findings;
  private final Authority authority;

  Integrity(IntegrityFindings findings, Authority authority) {
    this.findings = findings;
    this.authority = authority;
  }

  /**
   * The last look; empty when none was taken yet.
   *
   * @throws org.sportel.platform.NotAllowed for whoever neither designs services nor administers
   */
  public Optional<IntegrityFindings.Look> last() {
    allow();
    return findings.last();
  }

  /**
   * What was found, at most five hundred findings; nothing of them is personal.
   *
   * @throws org.sportel.platform.NotAllowed for whoever neither designs services nor administers
   */
  public List<IntegrityFindings.Listed> list() {
    allow();
    return findings.list(MOST);
  }

  private void allow() {
    if (!authority.may(Power.DESIGN_SERVICES)) {
      authority.require(Power.ADMINISTER);
    }
  }
}
