package org.sportel.identity.secondfactor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key that a device of the person keeps for this site alone.
 *
 * @param name how its person calls it
 * @param proof what its signatures are checked with
 */
public record Passkey(
    UUID id, String name, Instant addedAt, Optional<Instant> usedAt, Proof proof) {
  /**
   * What the site keeps of a key; none of it is secret.
   *
   * @param credential id, kind and public key as the library writes them
   * @param signCount how often the key has signed; 0 for keys that do not count
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Proof(byte[] credentialId, byte[] credential, long signCount) {}
}
