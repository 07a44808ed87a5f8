package org.sportel.feedback.mystery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who makes mystery visits for the running transaction's tenant. */
@Component
public final class MysteryVisitors {
  private final StaffOfUnit staff;

  MysteryVisitors(StaffOfUnit staff) {
    this.staff = staff;
  }

  /** The active ones, by name. */
  public List<Staff> list() {
    return staff.all().stream().filter(MysteryVisitors::visits).toList();
  }

  /** What all who ever visited may be called, read once for a list. */
  public Map<UUID, String> names() {
    return staff.all().stream().collect(Collectors.toMap(one -> one.id().value(), Staff::office));
  }

  /** What an account is called, whoever it is now; dashes where it is gone. */
  public String name(UUID account) {
    return staff.find(new AccountId(account)).map(Staff::office).orElse("–");
  }

  /**
   * Refuses everybody else.
   *
   * @throws MysteryRefusal VISITOR_UNKNOWN
   */
  void require(List<UUID> accounts) {
    var known = list().stream().map(one -> one.id().value()).toList();
    if (!known.containsAll(accounts)) {
      throw new MysteryRefusal(MysteryRefusal.Reason.VISITOR_UNKNOWN);
    }
  }

  private static boolean visits(Staff person) {
    return person.active() && person.powers().contains(Power.MAKE_MYSTERY_VISITS);
  }
}
