package org.sportel.platform.limits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.sportel.platform.Sealer;

/**
 * Lets a browser pay with computing where a budget is used up, so that an office or a library
 * behind one address is slowed and not locked out. A task is sealed, so nothing is stored for it;
 * each answer counts once, for one purpose, for a quarter of an hour.
 */
public final class ProofOfWork {
  private static final String PURPOSE = "work";
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final Limit USED = new Limit.Budget("work", 1, VALID.plusMinutes(1));
  private static final int LONGEST_ANSWER = 12;

  private final Sealer sealer;
  private final Tries tries;
  private final Clock clock;
  private final int bits;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param bits how many leading zero bits the answer's digest needs; each one more doubles the
   *     work. Twenty take a telephone some seconds
   */
  ProofOfWork(Sealer sealer, Tries tries, Clock clock, int bits) {
    this.sealer = sealer;
    this.tries = tries;
    this.clock = clock;
    this.bits = bits;
  }

  /**
   * A task for a browser: find a number so that the SHA-256 of {@code seed + "." + number} begins
   * with so many zero bits.
   *
   * @param sealed what comes back with the answer
   */
  public record Task(String sealed, String seed, int bits) {}

  /** Sets a task that counts for one purpose only. */
  public Task task(String purpose) {
    var seed = new byte[16];
    random.nextBytes(seed);
    var text = HexFormat.of().formatHex(seed);
    var until = clock.instant().plus(VALID).getEpochSecond();
    var sealed = sealer.seal(PURPOSE, purpose + "\n" + until + "\n" + bits + "\n" + text);
    return new Task(sealed, text, bits);
  }

  /** Whether the answer is right, in time, for this purpose and not used before. Counts its use. */
  public boolean done(String purpose, String sealed, String answer) {
    return sealer
        .open(PURPOSE, sealed)
        .map(text -> text.split("\n", -1))
        .filter(parts -> parts[0].equals(purpose))
        .filter(parts -> clock.instant().isBefore(until(parts)))
        .filter(parts -> right(parts[3], answer, Integer.parseInt(parts[2])))
        .filter(parts -> tries.count(USED.of(parts[3])).isEmpty())
        .isPresent();
  }

  private static Instant until(String... parts) {
    return Instant.ofEpochSecond(Long.parseLong(parts[1]));
  }

  private static boolean right(String seed, String answer, int bits) {
    return answer.length() <= LONGEST_ANSWER
        && answer.chars().allMatch(sign -> sign >= '0' && sign <= '9')
        && zeros(sha256(seed + "." + answer)) >= bits;
  }

  private static int zeros(byte[] digest) {
    int zeros = 0;
    for (byte one : digest) {
      if (one != 0) {
        return zeros + Integer.numberOfLeadingZeros(one & 0xff) - 24;
      }
      zeros += 8;
    }
    return zeros;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
