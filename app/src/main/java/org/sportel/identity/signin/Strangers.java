package org.sportel.identity.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.stereotype.Component;

/** What is done with requests of nobody known, and with forms that carry no token of ours. */
@Component
final class Strangers {
  private final ToSignIn toSignIn;
  private final FilesFilter files;
  private final ForgedForm refused;

  Strangers(ToSignIn toSignIn, FilesFilter files, ForgedForm refused) {
    this.refused = refused;
    this.toSignIn = toSignIn;
    this.files = files;
  }

  void meet(ExceptionHandlingConfigurer<HttpSecurity> handling) {
    handling.authenticationEntryPoint(toSignIn).accessDeniedHandler(refused);
  }

  FilesFilter files() {
    return files;
  }
}
