package org.sportel.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Tenant;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about centres have in common. */
@Component
final class CentrePages {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Centres centres;
  private final Units units;
  private final Authority authority;
  private final Clock clock;

  CentrePages(
      Transactions transactions,
      CurrentTenant current,
      Centres centres,
      Units units,
      Authority authority,
      Clock clock) {
    this.transactions = transactions;
    this.current = current;
    this.centres = centres;
    this.units = units;
    this.authority = authority;
    this.clock = clock;
  }

  Lang own() {
    return current.get().lang();
  }

  Tenant here() {
    return current.get();
  }

  Centre get(CentreId id) {
    return transactions.read(current.scope(), () -> centres.get(id));
  }

  /** One whose hours the acting person may change. */
  Centre managed(CentreId id) {
    var centre = get(id);
    CentreRight.require(authority, centre);
    return centre;
  }

  CentresPage list() {
    var all = transactions.read(current.scope(), centres::list);
    return new CentresPage(all, today(), authority.may(Power.ADMINISTER));
  }

  /** The map on which a place is pointed at. */
  String picture(CentrePlace place, CentreFacts facts) {
    return transactions.read(current.scope(), () -> place.picture(centres.list(), facts.towns()));
  }

  /** Does it unless the form is wrong; a refusal stands at the field it concerns. */
  FieldErrors attempt(FieldErrors errors, String field, Runnable work) {
    if (!errors.isEmpty()) {
      return errors;
    }
    try {
      transactions.run(current.scope(), work);
      return errors;
    } catch (NetworkRefusal refused) {
      return errors.with(field, refused.messageKey(), refused.args());
    }
  }

  /** Shows the page; what was typed replaces what is stored. */
  String show(
      Optional<Centre> centre,
      String done,
      FieldErrors errors,
      UnaryOperator<CentrePage.Forms> typed,
      Model model) {
    var tree = transactions.read(current.scope(), units::tree);
    var mayChange = authority.may(Power.ADMINISTER);
    var around = new CentrePage.Around(tree, here(), today(), mayChange, done);
    model.addAttribute("page", new CentrePage(centre, around, typed.apply(stored(centre)), errors));
    return "network/web/centreFormPage";
  }

  private CentrePage.Forms stored(Optional<Centre> centre) {
    return new CentrePage.Forms(
        centre.map(c -> CentreForm.of(c, own())).orElseGet(CentreForm::empty),
        CounterForm.empty(),
        HoursForm.of(centre.flatMap(c -> c.hours().weekOf(today())), today()),
        ExceptionForm.empty());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), current.get().zone());
  }
}
