package org.sportel.catalogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;

/** A code to pay with says recipient, account and sum, or there is none. */
class PayCodesTests {
  private final PayCodes codes = new PayCodes(PackTexts.shipped(), new Json());

  private Optional<String> code(Fee.Kind kind, String sum, String currency, String account) {
    var fee =
        new Fee(
            kind,
            Optional.of(new BigDecimal(sum)),
            currency,
            Optional.empty(),
            List.of(account),
            LocalText.of("en", "Fee"),
            Optional.empty());
    return codes.of(fee, "ME", "Opština Budva", "Building permit");
  }

  @Test
  void makesTheNationalAccountAnIban() {
    assertThat(code(Fee.Kind.FIXED, "5", "EUR", "510-8176777-39"))
        .hasValue(
            "BCD\n002\n1\nSCT\n\nOpština Budva\nME25510000000817677739\nEUR5.00\n\n\nBuilding permit");
  }

  @Test
  void takesAnIbanAsItIs() {
    assertThat(code(Fee.Kind.FIXED, "12.5", "EUR", "DE89370400440532013000"))
        .hasValueSatisfying(
            text -> assertThat(text).contains("\nDE89370400440532013000\nEUR12.50\n"));
  }

  @Test
  void givesNoneWhereADigitIsWrong() {
    assertThat(code(Fee.Kind.FIXED, "5", "EUR", "510-8176778-39")).isEmpty();
    assertThat(code(Fee.Kind.FIXED, "5", "EUR", "DE88370400440532013000")).isEmpty();
    assertThat(code(Fee.Kind.FIXED, "5", "EUR", "cash desk")).isEmpty();
  }

  @Test
  void givesNoneForAnotherCurrencyOrASumThatIsNotFixed() {
    assertThat(code(Fee.Kind.FIXED, "500", "ALL", "510-8176777-39")).isEmpty();
    assertThat(code(Fee.Kind.SHARE, "2", "EUR", "510-8176777-39")).isEmpty();
    assertThat(code(Fee.Kind.FIXED, "0", "EUR", "510-8176777-39")).isEmpty();
  }
}
