package org.sportel.visits.consultations.web;

import org.sportel.web.FieldErrors;

/** Where a consultation is corrected. */
record ConsultationPage(
    String id,
    String noted,
    ConsultationOffers.Offers offers,
    ConsultationForm form,
    FieldErrors errors) {}
