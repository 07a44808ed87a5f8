package org.sportel.insight.web;

import java.util.stream.Stream;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/** Names a case in a list of figures; only for whoever may open cases does it lead there. */
@Component
final class CaseCells {
  private final Authority authority;

  CaseCells(Authority authority) {
    this.authority = authority;
  }

  Cell of(String text, String id) {
    return opens() ? Cell.link(text, "/desk/cases/" + id) : Cell.of(text);
  }

  private boolean opens() {
    return Stream.of(Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT)
        .anyMatch(authority::may);
  }
}
