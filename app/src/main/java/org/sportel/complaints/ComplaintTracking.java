package org.sportel.complaints;

import java.util.List;
import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintCode;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.register.TypedNumber;
import org.springframework.stereotype.Component;

/** Leads complainants back to their complaint by number and code. */
@Component
public final class ComplaintTracking {
  private static final Limit GUESSES = new Limit.Guesses("complaint code", 10);

  private final Complaints complaints;
  private final Transactions transactions;
  private final Tries tries;

  ComplaintTracking(Complaints complaints, Transactions transactions, Tries tries) {
    this.complaints = complaints;
    this.transactions = transactions;
    this.tries = tries;
  }

  /**
   * The complaint that number and code belong to. Begins its own transactions. Wrong codes are
   * counted by where they come from and by number; the same answer for an unknown number and a
   * wrong code.
   *
   * @param client where the request comes from, as a name that tells nobody
   * @throws ComplaintRefusal CODE_WRONG or TOO_MANY_TRIES
   */
  public ComplaintId find(TenantId tenant, String number, String code, String client) {
    var spellings = TypedNumber.spellings(number);
    var guess = GUESSES.of(client);
    tries
        .count(guess)
        .ifPresent(
            wait -> {
              throw ComplaintRefusal.tooMany(wait);
            });
    var found =
        ComplaintCode.read(code)
            .flatMap(
                typed ->
                    transactions.read(
                        Scope.of(tenant), () -> proven(List.copyOf(spellings), typed)))
            .orElseThrow(() -> ComplaintRefusal.of("number", ComplaintRefusal.Reason.CODE_WRONG));
    tries.giveBack(guess);
    return found;
  }

  private Optional<ComplaintId> proven(List<String> spellings, ComplaintCode typed) {
    return complaints
        .numbered(spellings)
        .map(Complaint::id)
        .filter(id -> complaints.code(id).of(typed));
  }
}
