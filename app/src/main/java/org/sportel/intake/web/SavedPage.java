package org.sportel.intake.web;

/** The page with the code by which the application is taken up again. */
record SavedPage(Head head, String code, String resume, String email, String until) {}
