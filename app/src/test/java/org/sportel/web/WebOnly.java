package org.sportel.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.sportel.platform.Acting;
import org.sportel.platform.Actings;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Refused;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The frame alone, without database, so without timelines, and with everybody let in. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
    basePackages = "org.sportel.web",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "org\\.sportel\\.web\\.timeline\\..*"))
class WebOnly {
  @Bean
  Acting acting() {
    return Actings.fresh();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  SecurityFilterChain everybody(HttpSecurity security) {
    return security.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
  }

  @Bean
  Brand brand() {
    var budva =
        new TenantFace(
            "budva",
            LocalText.of("sr-Cyrl", "Општина Будва"),
            ZoneId.of("Europe/Podgorica"),
            "EUR",
            Lang.SR_LATN);
    return new Brand() {
      @Override
      public Optional<TenantFace> ofSlug(String slug) {
        return Optional.of(budva).filter(face -> face.slug().equals(slug));
      }

      @Override
      public Optional<TenantFace> ofStaff() {
        return Optional.empty();
      }

      @Override
      public Optional<ZoneId> zone() {
        return Optional.of(budva.zone());
      }
    };
  }

  /** Handlers that go wrong in every way. */
  @TestComponent
  @Controller
  static final class Trouble {
    @Access(Rule.PUBLIC)
    @GetMapping("/trouble/refused")
    String refused() {
      throw new Refusal();
    }

    @Access(Rule.PUBLIC)
    @GetMapping("/trouble/broken")
    String broken() {
      throw new IllegalStateException("broken on purpose");
    }

    @Access(Rule.PUBLIC)
    @GetMapping("/trouble/time")
    @ResponseBody
    String time() {
      return Texts.dateTime(Instant.parse("2026-07-01T22:30:00Z"));
    }

    @Access(Rule.SIGNED_IN)
    @GetMapping("/trouble/signed-in")
    String signedIn() {
      throw new IllegalStateException("nobody may come here");
    }

    @GetMapping("/trouble/no-rule")
    String noRule() {
      throw new IllegalStateException("nobody may come here");
    }

    @Access(Rule.PUBLIC)
    @GetMapping("/trouble/redirect")
    String redirect() {
      return "redirect:/m/budva";
    }
  }

  private static final class Refusal extends Refused {
    private static final long serialVersionUID = 1;

    enum Reason {
      FOR_TEST
    }

    Refusal() {
      super(Reason.FOR_TEST, 503);
    }
  }
}
