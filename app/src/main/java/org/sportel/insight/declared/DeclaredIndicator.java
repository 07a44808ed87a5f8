package org.sportel.insight.declared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;

/**
 * An indicator of the catalogue, as it stands in one version.
 *
 * @param code its name in addresses; never changes
 * @param purpose what it is for, in a sentence
 */
public record DeclaredIndicator(
    String code,
    int version,
    LocalText name,
    LocalText purpose,
    IndicatorFormula formula,
    Terms terms) {

  /**
   * Under which terms it is read.
   *
   * @param seers who may see it: whoever holds one of these powers; none is everybody who works
   *     here
   * @param goal the value that should be reached, in seconds, as a share or a number
   * @param minimumSample a value of fewer is not shown
   * @param owner the office that answers for it
   * @param published whether it stands among the open data, where everybody may see it
   */
  public record Terms(
      Set<Power> seers,
      Optional<BigDecimal> goal,
      int minimumSample,
      String owner,
      boolean published) {
    /** Copies the powers. */
    public Terms {
      seers = Set.copyOf(seers);
    }
  }

  /** The same, telling nothing of fewer. */
  public DeclaredIndicator withLeast(int least) {
    return new DeclaredIndicator(
        code,
        version,
        name,
        purpose,
        formula,
        new Terms(terms.seers(), terms.goal(), least, terms.owner(), terms.published()));
  }

  /** The same in another version. */
  DeclaredIndicator at(int other) {
    return new DeclaredIndicator(code, other, name, purpose, formula, terms);
  }
}
