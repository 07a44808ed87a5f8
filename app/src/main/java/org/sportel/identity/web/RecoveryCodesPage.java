package org.sportel.identity.web;

import java.util.List;

/** The recovery codes, shown once. */
record RecoveryCodesPage(String signInName, List<String> codes) {
  RecoveryCodesPage {
    codes = List.copyOf(codes);
  }
}
