package org.sportel.insight.explained;

import java.util.List;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.explained.ExplanationRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who explains which figures: administrators, those that are compared over the network. */
@Component
public final class ExplanationRight {
  private final Authority authority;
  private final DeclaredIndicators indicators;

  ExplanationRight(Authority authority, DeclaredIndicators indicators) {
    this.authority = authority;
    this.indicators = indicators;
  }

  /** The indicators that are compared. */
  List<DeclaredIndicator> compared() {
    return indicators.shipped().stream().filter(one -> one.formula().share()).toList();
  }

  /**
   * One that the acting person may explain.
   *
   * @throws ExplanationRefusal NOT_COMPARED
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public DeclaredIndicator require(String code) {
    authority.require(Power.ADMINISTER);
    return compared().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ExplanationRefusal(Reason.NOT_COMPARED));
  }
}
