package org.sportel.insight.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.Indicators;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * The one list of everything that can be shown in the running transaction's tenant: the built-in
 * figures of cases, then the declared indicators of events.
 */
@Component
public final class FigureCatalogue {
  private final Indicators builtIn;
  private final DeclaredIndicators declared;
  private final FigureAccess access;
  private final Authority authority;

  FigureCatalogue(
      Indicators builtIn, DeclaredIndicators declared, FigureAccess access, Authority authority) {
    this.builtIn = builtIn;
    this.authority = authority;
    this.declared = declared;
    this.access = access;
  }

  /** What the acting person may see. */
  public List<CatalogueFigure> list() {
    var all = new ArrayList<CatalogueFigure>();
    if (access.sees()) {
      builtIn.all().forEach(one -> all.add(new CatalogueFigure.OfCases(one)));
    }
    declared.list().forEach(one -> all.add(new CatalogueFigure.OfEvents(one)));
    if (authority.may(Power.OPERATE_NETWORK)) {
      declared.shipped().forEach(one -> all.add(new CatalogueFigure.OfNetwork(one)));
    }
    return all;
  }

  /** One that the acting person may see. */
  public Optional<CatalogueFigure> find(FigureKey key) {
    return list().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** Whether there is one, whoever may see it. */
  public boolean knows(FigureKey key) {
    return switch (key.source()) {
      case CASES -> builtIn.all().stream().anyMatch(one -> one.code().equals(key.code()));
      case EVENTS -> declared.knows(key.code());
      case NETWORK -> declared.shipped().stream().anyMatch(one -> one.code().equals(key.code()));
    };
  }
}
