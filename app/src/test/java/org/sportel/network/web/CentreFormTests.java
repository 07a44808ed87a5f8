package org.sportel.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

final class CentreFormTests {
  private static FieldErrors errors(String lat, String lon) {
    var sent =
        Map.of(
            "code", List.of("centre"),
            "level", List.of("LOCAL"),
            "name-en", List.of("Centre"),
            "lat", List.of(lat),
            "lon", List.of(lon));
    var budva =
        new Tenant(
            new TenantId(7),
            "budva",
            LocalText.of("en", "Budva"),
            "ME",
            Lang.EN,
            "EUR",
            ZoneOffset.UTC,
            42.29,
            18.84,
            true,
            Tenant.Kind.MUNICIPALITY);
    return CentreForm.of(MultiValueMap.fromMultiValue(sent), "ME").errors(budva);
  }

  @ParameterizedTest
  @CsvSource({"42.2864, 18.8400", "'42,286', '18,84'", "42.286, 18.840", "'', ''"})
  void takesDegreesWithPointOrComma(String lat, String lon) {
    assertThat(errors(lat, lon).messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42d", "42f", "0x1p3", "4.2e1", "NaN", "91"})
  void takesNothingElseForDegrees(String lat) {
    assertThat(errors(lat, "18.84").has("lat")).isTrue();
  }

  @Test
  void saysThatNorthAndEastAreSwapped() {
    assertThat(errors("18.84", "42.2864").messages().get("lat"))
        .isNotNull()
        .hasFieldOrPropertyWithValue("key", "network.lat.swapped");
  }

  @Test
  void takesBothDegreesOutOfOneField() {
    assertThat(Typed.pair("42.2864, 18.8400", "")).containsExactly("42.2864", "18.8400");
    assertThat(Typed.pair("42,2864", "")).containsExactly("42,2864", "");
    assertThat(Typed.pair("42.2864, 18.84", "18.9")).containsExactly("42.2864, 18.84", "18.9");
  }
}
