package org.sportel.network.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.StartPart;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** How far the network has come, for its operator. */
@Component
final class NetworkToday implements Panel {
  private final Tenants tenants;
  private final Authority authority;

  NetworkToday(Tenants tenants, Authority authority) {
    this.tenants = tenants;
    this.authority = authority;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    if (!authority.may(Power.OPERATE_NETWORK)) {
      return Optional.empty();
    }
    var towns =
        tenants.list().stream()
            .filter(tenant -> tenant.kind() == Tenant.Kind.MUNICIPALITY)
            .filter(tenants::operates)
            .toList();
    var live = towns.stream().filter(Tenant::live).count();
    return Optional.of(
        new PanelContent(
            t("network.operator.title"),
            Tile.row(
                List.of(
                    new Tile(
                        live,
                        t("network.operator.live"),
                        "/desk/network/tenants?kind=municipality&state=open",
                        false),
                    new Tile(
                        towns.size() - live,
                        t("network.operator.planned"),
                        "/desk/network/tenants?kind=municipality&state=planned",
                        false)))));
  }
}
