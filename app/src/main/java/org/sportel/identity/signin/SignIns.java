package org.sportel.identity.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sportel.identity.AccountId;
import org.sportel.identity.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a browser's session says, as one line of text, and what security sees of it. */
final class SignIns {
  static final String ATTRIBUTE = "sportel.seat";

  /** Who has shown the password and owes the code: account and seconds since 1970. */
  static final String HALF = "sportel.half";

  /** Who has shown password and code. */
  static final String WHOLE = "sportel.whole";

  static final Duration IDLE = Duration.ofMinutes(60);
  static final Duration HALF_LASTS = Duration.ofMinutes(10);
  static final Duration LONGEST = Duration.ofHours(12);

  private SignIns() {}

  /**
   * A person who has signed in.
   *
   * @param tenant the tenant's number, 0 while none is chosen
   * @param since seconds since 1970 of signing in
   * @param twice whether the second factor was shown too
   */
  record Line(AccountId account, int tenant, long since, boolean twice) {
    private static final int WITH_TWICE = 4;

    String text() {
      return account.value() + " " + tenant + " " + since + " " + twice;
    }

    /** The account and where it sits, by which open sign-ins are found. */
    String seat() {
      return account.value() + " " + tenant;
    }

    static Optional<Line> of(@Nullable Object text) {
      if (!(text instanceof String line)) {
        return Optional.empty();
      }
      var parts = List.of(line.split(" "));
      return Optional.of(
          new Line(
              new AccountId(UUID.fromString(parts.get(0))),
              Integer.parseInt(parts.get(1)),
              Long.parseLong(parts.get(2)),
              parts.size() == WITH_TWICE && Boolean.parseBoolean(parts.get(WITH_TWICE - 1))));
    }
  }

  /** A signed-in person as security sees them. */
  static final class Token extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;
    private final transient Line line;
    private final transient Optional<SignedIn.Seat> seat;

    Token(Line line, Optional<SignedIn.Seat> seat) {
      super(AuthorityUtils.NO_AUTHORITIES);
      this.line = line;
      this.seat = seat;
      setAuthenticated(true);
    }

    Line line() {
      return line;
    }

    Optional<SignedIn.Seat> seat() {
      return seat;
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Object getPrincipal() {
      return line.account().value().toString();
    }
  }
}
