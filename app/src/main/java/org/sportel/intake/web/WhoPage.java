package org.sportel.intake.web;

import org.sportel.intake.Person;
import org.sportel.web.FieldErrors;

/** The page that asks who applies. */
record WhoPage(Head head, Person person, FieldErrors errors) {}
