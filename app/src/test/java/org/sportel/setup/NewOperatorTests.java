package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.WrongCall;

class NewOperatorTests {
  private static final List<String> WORDS =
      List.of(
          "--operator",
          "agency",
          "--name",
          "Agjencia",
          "--country",
          "al",
          "--language",
          "sq",
          "--zone",
          "Europe/Tirane",
          "--place",
          "41.3275,19.8187");

  @Test
  void readsAnOperatorWithTheCurrencyOfItsCountry() {
    var words = new Arguments("setup", WORDS);
    var tenant = NewOperator.read(words);
    words.done();
    assertThat(tenant.slug()).isEqualTo("agency");
    assertThat(tenant.kind()).isEqualTo(Tenant.Kind.OPERATOR);
    assertThat(tenant.lang()).isEqualTo(Lang.SQ);
    assertThat(tenant.currency()).isEqualTo("ALL");
    assertThat(tenant.live()).isFalse();
    assertThat(tenant.lat()).isEqualTo(41.3275);
  }

  @Test
  void refusesWhatIsOutOfItsForm() {
    for (var wrong :
        List.of("--operator=A B", "--country=ZZZ", "--language=xx", "--zone=Mars", "--place=1")) {
      var pair = wrong.split("=", 2);
      var words = new ArrayList<>(WORDS);
      words.set(words.indexOf(pair[0]) + 1, pair[1]);
      assertThatThrownBy(() -> NewOperator.read(new Arguments("setup", words)))
          .as(wrong)
          .isInstanceOf(WrongCall.class);
    }
  }
}
