package org.sportel.identity.secondfactor;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffRefusal;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Asks a browser for passkeys and checks its answers. How often they may be tried is for the caller
 * to limit; a challenge holds for one answer, for which the caller cares too. Begins its own
 * transactions.
 */
@Component
public final class PasskeyFactor {
  private static final int PATIENCE_MILLIS = 120_000;

  private final Transactions transactions;
  private final Passkeys passkeys;
  private final PasskeyCheck check;
  private final PasskeySite site;
  private final Clock clock;
  private final Json json = new Json();

  PasskeyFactor(
      Transactions transactions,
      Passkeys passkeys,
      PasskeyCheck check,
      PasskeySite site,
      Clock clock) {
    this.transactions = transactions;
    this.passkeys = passkeys;
    this.check = check;
    this.site = site;
    this.clock = clock;
  }

  /** Whether a browser would make a passkey at this site's address. */
  public boolean possible() {
    return site.site().isPresent();
  }

  /** The account's keys, the oldest first. */
  public List<Passkey> of(AccountId account) {
    return transactions.read(Scope.network(), () -> passkeys.of(account));
  }

  /** Whether a sign-in can be finished with a key here. */
  public boolean usable(AccountId account) {
    return possible() && !of(account).isEmpty();
  }

  /** What a browser is told that shall make a key, as JSON. */
  public String creation(Staff person, String challenge) {
    var here = site.site().orElseThrow();
    return json.write(
        Map.of(
            "rp", Map.of("id", here.name(), "name", "Sportel"),
            "user",
                Map.of(
                    "id", encoded(bytes(person.id().value())),
                    "name", person.signInName(),
                    "displayName", person.signInName()),
            "challenge", challenge,
            "pubKeyCredParams",
                PasskeyCheck.kinds().stream()
                    .map(kind -> Map.of("type", "public-key", "alg", kind))
                    .toList(),
            "timeout", PATIENCE_MILLIS,
            "excludeCredentials", descriptors(person.id()),
            "authenticatorSelection",
                Map.of("residentKey", "discouraged", "userVerification", "preferred"),
            "attestation", "none"));
  }

  /** What a browser is told that shall sign with one of the account's keys, as JSON. */
  public String request(AccountId account, String challenge) {
    return json.write(
        Map.of(
            "rpId",
            site.site().orElseThrow().name(),
            "challenge",
            challenge,
            "timeout",
            PATIENCE_MILLIS,
            "userVerification",
            "preferred",
            "allowCredentials",
            descriptors(account)));
  }

  /**
   * Checks that one of the account's keys has signed the challenge, and notes the use.
   *
   * @throws StaffRefusal PASSKEY_WRONG
   */
  public void prove(AccountId account, String response, String challenge) {
    var key =
        check
            .credentialId(response)
            .flatMap(id -> transactions.read(Scope.network(), () -> passkeys.find(account, id)))
            .orElseThrow(PasskeyFactor::wrong);
    var count = check.signed(response, challenge, key.proof());
    var now = clock.instant();
    if (!transactions.write(Scope.network(), () -> passkeys.used(account, key, count, now))) {
      throw wrong();
    }
  }

  private List<Map<String, String>> descriptors(AccountId account) {
    return of(account).stream()
        .map(key -> Map.of("type", "public-key", "id", encoded(key.proof().credentialId())))
        .toList();
  }

  private static StaffRefusal wrong() {
    return new StaffRefusal(StaffRefusal.Reason.PASSKEY_WRONG);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
