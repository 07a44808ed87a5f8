package org.sportel.identity.web;

import java.util.List;
import java.util.Optional;
import org.sportel.identity.OpenSignIns.OpenSignIn;

/** The open sign-ins of a tenant's people. */
record SessionsPage(List<OpenSignIn> open, Optional<Done> done) {
  SessionsPage {
    open = List.copyOf(open);
  }
}
