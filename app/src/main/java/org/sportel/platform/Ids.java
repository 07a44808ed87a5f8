package org.sportel.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;

/** Makes identifiers that sort by time (UUID version 7, RFC 9562, section 5.7). */
public final class Ids {
  /** The order of time, the same in which the database sorts them. */
  public static final Comparator<UUID> ORDER =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private final Clock clock;
  private final SecureRandom random;
  private long last;

  Ids(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** A new identifier, greater than every earlier one of this program within a millisecond. */
  public UUID next() {
    var bits = random.nextLong();
    return new UUID(
        upper(clock.millis()), (bits & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }

  /** 48 bits of time, the version, and a 12-bit counter that carries into the time. */
  private synchronized long upper(long millis) {
    var next = millis << 12;
    last = next > last || next < last - (60_000L << 12) ? next : last + 1;
    return (last >>> 12) << 16 | 0x7000L | last & 0xFFF;
  }
}
