package org.sportel.identity.secondfactor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.sportel.identity.StaffRefusal;
import org.springframework.stereotype.Component;

/**
 * Checks what a browser says of passkeys, as WebAuthn level 2 asks for: challenge, origin, name of
 * the site, presence of the person, signature and counter. Makers of keys are not asked for.
 */
@Component
final class PasskeyCheck {
  private static final int LONGEST = 20_000;
  private static final List<PublicKeyCredentialParameters> KINDS =
      List.of(
          kind(COSEAlgorithmIdentifier.ES256),
          kind(COSEAlgorithmIdentifier.EdDSA),
          kind(COSEAlgorithmIdentifier.RS256));

  private final PasskeySite site;
  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);

  PasskeyCheck(PasskeySite site) {
    this.site = site;
  }

  /** The numbers of the kinds of keys that are taken, the first one liked most. */
  static List<Long> kinds() {
    return KINDS.stream().map(kind -> kind.getAlg().getValue()).toList();
  }

  /**
   * The new key that a browser answers a challenge with.
   *
   * @throws StaffRefusal PASSKEY_WRONG
   */
  Passkey.Proof registered(String response, String challenge) {
    return checked(
        response,
        () -> {
          var data =
              manager.verifyRegistrationResponseJSON(
                  response, new RegistrationParameters(property(challenge), KINDS, false, true));
          var authenticator =
              Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
          var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
          return new Passkey.Proof(
              credential.getCredentialId(),
              credentials.convert(credential),
              authenticator.getSignCount());
        });
  }

  /** The id of the key that a browser answered with; empty where it cannot be read. */
  Optional<byte[]> credentialId(String response) {
    try {
      return response.length() > LONGEST
          ? Optional.empty()
          : Optional.ofNullable(
              manager.parseAuthenticationResponseJSON(response).getCredentialId());
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Checks the signature over a challenge.
   *
   * @return the counter of the key from now on
   * @throws StaffRefusal PASSKEY_WRONG
   */
  long signed(String response, String challenge, Passkey.Proof key) {
    return checked(
        response,
        () -> {
          var record =
              new CredentialRecordImpl(
                  new NoneAttestationStatement(),
                  null,
                  null,
                  null,
                  key.signCount(),
                  credentials.convert(key.credential()),
                  null,
                  null,
                  null,
                  null);
          var data =
              manager.verifyAuthenticationResponseJSON(
                  response,
                  new AuthenticationParameters(
                      property(challenge), record, List.of(key.credentialId()), false, true));
          return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        });
  }

  /** What strangers send may break the library's reader in any way; all of them mean no. */
  private static <T> T checked(String response, Supplier<T> work) {
    if (response.isEmpty() || response.length() > LONGEST) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSKEY_WRONG);
    }
    try {
      return work.get();
    } catch (RuntimeException wrong) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSKEY_WRONG);
    }
  }

  private ServerProperty property(String challenge) {
    var here = site.site().orElseThrow();
    return ServerProperty.builder()
        .origin(new Origin(here.origin()))
        .rpId(here.name())
        .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
        .build();
  }

  private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }
}
