package org.sportel.insight.compared;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.sportel.platform.TenantId;

/**
 * The office itself and those it is compared with: those of its size, or all where fewer than five
 * others are of it. Who knows some of fewer would know the others.
 *
 * @param offices those of whom enough cases or tickets are counted
 * @param band the size; empty where all are shown
 */
record Peers<T>(List<NetworkMeasures.Answer<T>> offices, Optional<SizeBand> band) {
  static final int LEAST = 5;

  /** Copies the offices. */
  Peers {
    offices = List.copyOf(offices);
  }

  /**
   * Of what all offices of its kind answered; of nobody where it has too few cases itself, or fewer
   * than five others have enough.
   *
   * @param least how many are enough
   */
  static <T> Peers<T> of(
      List<NetworkMeasures.Answer<T>> answers,
      ToLongFunction<T> sample,
      long least,
      TenantId self) {
    var enough = answers.stream().filter(one -> sample.applyAsLong(one.value()) >= least).toList();
    var own = enough.stream().filter(one -> one.tenant().id().equals(self)).findFirst();
    if (own.isEmpty() || enough.size() <= LEAST) {
      return new Peers<>(List.of(), Optional.empty());
    }
    var band = Optional.of(SizeBand.of(sample.applyAsLong(own.get().value())));
    var similar =
        enough.stream()
            .filter(one -> SizeBand.within(band, sample.applyAsLong(one.value())))
            .toList();
    return similar.size() > LEAST
        ? new Peers<>(similar, band)
        : new Peers<>(enough, Optional.empty());
  }
}
