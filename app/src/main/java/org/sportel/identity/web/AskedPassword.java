package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.identity.SignedIn;
import org.sportel.identity.StaffRefusal;
import org.sportel.identity.signin.PasswordTries;
import org.sportel.identity.signin.SignInRefusal;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.springframework.stereotype.Component;

/** Does what asks who is signed in for the password once more, and counts wrong ones. */
@Component
public final class AskedPassword {
  private final SignedIn signedIn;
  private final PasswordTries tries;

  AskedPassword(SignedIn signedIn, PasswordTries tries) {
    this.signedIn = signedIn;
    this.tries = tries;
  }

  /**
   * Does the work; what was typed wrong is said at its field.
   *
   * @param field where the password was typed
   * @throws StaffRefusal what no field is to blame for
   */
  public FieldErrors tried(String field, HttpServletResponse response, Runnable work) {
    var name = signedIn.seat().orElseThrow().staff().signInName();
    try {
      tries.count(name);
      work.run();
      tries.succeeded(name);
      return FieldErrors.none();
    } catch (SignInRefusal refused) {
      RetryAfter.say(refused, response);
      return FieldErrors.none().with(field, refused.messageKey(), refused.args());
    } catch (StaffRefusal refused) {
      var at = refused.field().orElse(field);
      if (at.equals("session") || at.equals("staff")) {
        throw refused;
      }
      return FieldErrors.none()
          .with(at.equals("old") ? field : at, refused.messageKey(), refused.args());
    }
  }
}
