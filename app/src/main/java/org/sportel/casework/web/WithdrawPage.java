package org.sportel.casework.web;

import org.sportel.platform.LocalText.Shown;

/** Asks once more before an application is taken back. */
record WithdrawPage(String base, String number, Shown title) {}
