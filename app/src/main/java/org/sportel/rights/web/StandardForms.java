package org.sportel.rights.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.network.CurrentTenant;
import org.sportel.rights.charter.Charter;
import org.sportel.rights.charter.Standard;
import org.sportel.rights.charter.Standard.Promise;
import org.sportel.rights.charter.Standards;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;

/** Fills and reads the form of a standard, in a transaction. */
@Component
final class StandardForms {
  private final Standards standards;
  private final Charter charter;
  private final CurrentTenant current;

  StandardForms(Standards standards, Charter charter, CurrentTenant current) {
    this.standards = standards;
    this.charter = charter;
    this.current = current;
  }

  /** The form of a new one, at the end of the charter. */
  StandardForm blank() {
    return StandardForm.empty(
        standards.list().stream().mapToInt(Standard::place).max().orElse(0) + 1);
  }

  StandardForm of(UUID id) {
    var standard = standards.get(id);
    return StandardForm.of(
        standard,
        standard
            .promise()
            .map(Promise::indicator)
            .flatMap(this::known)
            .map(DeclaredIndicator::formula));
  }

  FieldErrors errors(StandardForm form) {
    return form.errors(current.get().lang(), charter.indicators());
  }

  Standard standard(UUID id, StandardForm form) {
    return form.standard(id, charter.indicators());
  }

  private Optional<DeclaredIndicator> known(String code) {
    return charter.indicators().stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
