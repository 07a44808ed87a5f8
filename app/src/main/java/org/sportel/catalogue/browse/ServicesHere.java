package org.sportel.catalogue.browse;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.catalogue.ServiceCard;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Counter;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Lists on the page of a centre what people are served with there. */
@Component
final class ServicesHere implements Panel {
  private final GroupedServices services;
  private final Centres centres;
  private final Units units;
  private final CurrentTenant current;
  private final PanelTemplates templates;

  ServicesHere(
      GroupedServices services,
      Centres centres,
      Units units,
      CurrentTenant current,
      PanelTemplates templates) {
    this.services = services;
    this.centres = centres;
    this.units = units;
    this.current = current;
    this.templates = templates;
  }

  /**
   * The services of a centre.
   *
   * @param count how many there are
   * @param search where one searches among the municipality's services; offered where they are many
   */
  record View(long count, String search, List<ServiceGroup> groups) {
    private static final int MANY = 12;

    View {
      groups = List.copyOf(groups);
    }

    boolean many() {
      return count > MANY;
    }
  }

  @Override
  public String host() {
    return "network.centre";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return centres
        .find(new CentreId(subject))
        .map(this::view)
        .filter(view -> view.count() > 0)
        .map(
            view -> templates.of(t("catalogue.here.title"), "catalogue/browse/servicesHere", view));
  }

  private View view(Centre centre) {
    var slug = current.get().slug();
    var given = given(centre);
    return new View(
        given.size(), "/m/" + slug + "/services", services.of(Grouping.SUBJECT, given, slug));
  }

  /** What is taken at a counter; where every counter is some unit's, only what those answer for. */
  private List<ServiceCard> given(Centre centre) {
    var taken =
        services.offered().stream().filter(card -> card.card().topic().takes("counter")).toList();
    boolean divided =
        !centre.counters().isEmpty()
            && centre.counters().stream().allMatch(counter -> counter.unit().isPresent());
    if (!divided) {
      return taken;
    }
    var codes =
        centre.counters().stream()
            .map(Counter::unit)
            .flatMap(Optional::stream)
            .flatMap(unit -> units.find(unit).stream())
            .map(Unit::code)
            .collect(Collectors.toSet());
    return taken.stream().filter(card -> codes.contains(card.unit())).toList();
  }
}
