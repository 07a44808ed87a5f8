package org.sportel.identity.web.operator;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** The form for a tenant that is in no pack. */
record NewTenantPage(TenantForm form, FieldErrors errors) {
  List<Option> kinds() {
    return TenantWords.kinds();
  }

  List<Option> countries() {
    return TenantWords.countries();
  }

  List<Option> languages() {
    return TenantWords.languages();
  }
}
