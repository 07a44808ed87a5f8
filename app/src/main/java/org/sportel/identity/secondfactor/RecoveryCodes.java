package org.sportel.identity.secondfactor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.SecretDigest;
import org.sportel.platform.text.CodeLetters;
import org.springframework.stereotype.Component;

/** Makes recovery codes of 120 random bits, of which only digests are kept. */
@Component
final class RecoveryCodes {
  private static final int COUNT = 8;
  private static final int LETTERS = 24;
  private static final int GROUP = 4;

  private final Devices devices;
  private final SecureRandom random = new SecureRandom();

  RecoveryCodes(Devices devices) {
    this.devices = devices;
  }

  /** New codes in place of all earlier ones, as they are printed. */
  List<String> make(AccountId account) {
    var codes = new ArrayList<String>();
    for (int i = 0; i < COUNT; i++) {
      codes.add(CodeLetters.draw(LETTERS, random));
    }
    devices.codes(account, codes.stream().map(code -> digest(account, code)).toList());
    return codes.stream().map(code -> CodeLetters.grouped(code, GROUP)).toList();
  }

  /** Uses a code up where it is one of the account's; whatever case and grouping it is typed in. */
  boolean use(AccountId account, String typed) {
    Optional<String> letters = CodeLetters.read(typed, LETTERS);
    return letters.isPresent() && devices.use(account, digest(account, letters.get()));
  }

  private static byte[] digest(AccountId account, String code) {
    return SecretDigest.of("recovery " + account.value() + " " + code);
  }
}
