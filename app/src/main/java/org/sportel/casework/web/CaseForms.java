package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.web.CasePage.Done;
import org.sportel.casework.web.CasePage.Typed;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Runs the commands behind the forms of the case page; a refused form comes back as it was typed.
 */
@Component
final class CaseForms {
  /**
   * A form that was sent.
   *
   * @param name what was done, for the words that follow
   * @param id which form of the page
   */
  record Form(String name, String id, Map<String, String> values) {
    /** Copies the values. */
    Form {
      values = Map.copyOf(values);
    }
  }

  private final CaseBinder binder;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  CaseForms(CaseBinder binder, Transactions transactions, CurrentTenant tenant) {
    this.binder = binder;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** Runs a command that needs no field and goes back to the case. */
  String run(UUID id, String done, Supplier<?> command) {
    transactions.write(tenant.scope(), command);
    return "redirect:" + CaseLinks.at(new CaseId(id)) + "?done=" + done;
  }

  /** Runs a command and goes back to the case; a refusal shows the form again with its reason. */
  String run(UUID id, Form form, Supplier<?> command, HttpServletResponse answer, Model model) {
    try {
      return run(id, form.name(), command);
    } catch (CaseRefusal refused) {
      var errors = FieldErrors.of(refused);
      return again(id, form, errors, refused.status(), answer, model);
    }
  }

  /** Shows the form again because a choice is missing or no date. */
  String wrong(UUID id, Form form, String field, HttpServletResponse answer, Model model) {
    var errors = FieldErrors.none().with(field, "casework.wrong." + field);
    return again(id, form, errors, 422, answer, model);
  }

  /** Shows the form again with what is wrong; who must first say why they look is asked that. */
  String again(
      UUID id, Form form, FieldErrors errors, int status, HttpServletResponse answer, Model model) {
    var typed = new Typed(errors, form.values(), form.id(), Done.NOTHING);
    var page =
        transactions.write(
            tenant.scope(),
            () -> binder.looked(id, "case").map(whole -> binder.page(whole, typed)));
    if (page.isEmpty()) {
      return "redirect:" + CaseLinks.at(new CaseId(id));
    }
    answer.setStatus(status);
    model.addAttribute("page", page.get());
    return "casework/web/casePage";
  }

  /** The choice with this name. */
  static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }
}
