package org.sportel.complaints.desk;

import java.util.List;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Power;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** The people of the office by the names of their offices; in a transaction. */
@Component
final class OfficeNames {
  private final StaffOfUnit staff;

  OfficeNames(StaffOfUnit staff) {
    this.staff = staff;
  }

  /** The office of an account; dashes where it is gone. */
  String of(UUID account) {
    return staff.find(new AccountId(account)).map(Staff::office).orElse("–");
  }

  /** Everybody who works here, to be chosen from. */
  List<Option> choices() {
    return staff.all().stream()
        .filter(person -> person.active() && person.colleague())
        .map(OfficeNames::option)
        .toList();
  }

  /** Those who handle complaints. */
  List<String> officers() {
    return staff.all().stream()
        .filter(Staff::active)
        .filter(person -> person.powers().contains(Power.HANDLE_COMPLAINTS))
        .map(Staff::office)
        .toList();
  }

  private static Option option(Staff person) {
    return Option.of(person.id().value().toString(), Texts.office(person.office()));
  }
}
