package org.sportel.operations.web;

import java.util.Arrays;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.operations.DiscardFailure;
import org.sportel.operations.DiscardReason;
import org.sportel.operations.Failure;
import org.sportel.operations.RetryFailure;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Administrators and the network's operator see and settle what the program could not do. */
@Controller
final class OperationsController {
  private static final String PATH = "/desk/admin/operations";

  private final RetryFailure retryFailure;
  private final DiscardFailure discardFailure;
  private final OperationsView view;
  private final Transactions transactions;
  private final CurrentTenant current;

  OperationsController(
      RetryFailure retryFailure,
      DiscardFailure discardFailure,
      OperationsView view,
      Transactions transactions,
      CurrentTenant current) {
    this.retryFailure = retryFailure;
    this.discardFailure = discardFailure;
    this.view = view;
    this.transactions = transactions;
    this.current = current;
  }

  @GetMapping(PATH)
  @Access(power = {Power.ADMINISTER, Power.OPERATE_NETWORK})
  String operations(@RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute("page", view.of(current.get(), done));
    return "operations/web/operationsPage";
  }

  @PostMapping(PATH + "/retry")
  @Access(power = Power.ADMINISTER)
  String retry(@RequestParam UUID id, @RequestParam(defaultValue = "") String follower) {
    transactions.run(current.scope(), () -> retryFailure.retry(failure(id, follower)));
    return back("retried");
  }

  @PostMapping(PATH + "/discard")
  @Access(power = Power.ADMINISTER)
  String discard(
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String follower,
      @RequestParam String reason) {
    var why =
        Arrays.stream(DiscardReason.values())
            .filter(known -> known.name().equals(reason))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    transactions.run(current.scope(), () -> discardFailure.discard(failure(id, follower), why));
    return back("discarded");
  }

  private static Failure failure(UUID id, String follower) {
    return follower.isEmpty() ? new Failure.Job(id) : new Failure.Entry(follower, id);
  }

  private static String back(String done) {
    return "redirect:" + PATH + "?done=" + done;
  }
}
