package org.sportel.intake.web;

import java.util.List;
import org.sportel.intake.Payment;
import org.sportel.web.FieldErrors;

/** The page that tells the fee and takes the proof of payment. */
record FeePage(Head head, List<BeforeYouStart.FeeLine> fees, Payment payment, FieldErrors errors) {}
