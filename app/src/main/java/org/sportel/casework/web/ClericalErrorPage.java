package org.sportel.casework.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.store.Application;
import org.sportel.web.FieldErrors;

/** The form in which a clerk mends typing errors in the applicant's particulars. */
record ClericalErrorPage(
    CasePage.Head head, int version, Map<String, String> values, FieldErrors errors) {
  static final List<String> FIELDS =
      List.of("name", "identifier", "address", "email", "phone", "representedBy");

  static ClericalErrorPage of(CasePage.Head head, Optional<Application> application) {
    return new ClericalErrorPage(
        head,
        application.map(Application::version).orElse(0),
        application.map(Application::applicant).map(ClericalErrorPage::values).orElse(Map.of()),
        FieldErrors.none());
  }

  static ClericalErrorPage again(
      CasePage.Head head, int version, Map<String, String> typed, FieldErrors errors) {
    return new ClericalErrorPage(head, version, typed, errors);
  }

  /** The fields in the order of the page. */
  List<String> fields() {
    return FIELDS;
  }

  private static Map<String, String> values(Applicant applicant) {
    var values = new HashMap<String, String>();
    values.put("kind", applicant.kind().name());
    values.put("name", applicant.name());
    applicant.identifier().ifPresent(text -> values.put("identifier", text));
    applicant.address().ifPresent(text -> values.put("address", text));
    applicant.email().ifPresent(text -> values.put("email", text));
    applicant.phone().ifPresent(text -> values.put("phone", text));
    applicant.representedBy().ifPresent(text -> values.put("representedBy", text));
    return values;
  }
}
