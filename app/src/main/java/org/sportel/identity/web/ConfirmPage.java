package org.sportel.identity.web;

import org.sportel.identity.Staff;

/**
 * Asks whether something serious is meant.
 *
 * @param what the last part of the address and of the message keys
 */
record ConfirmPage(Staff staff, String what) {
  String path() {
    return "/desk/admin/staff/" + staff.id().value();
  }

  String key(String part) {
    return "identity.confirm." + what + "." + part;
  }
}
