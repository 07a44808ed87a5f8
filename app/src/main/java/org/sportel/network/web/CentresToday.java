package org.sportel.network.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Span;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** When the centres are open today and which days ahead differ, for whoever runs them. */
@Component
final class CentresToday implements Panel {
  private static final int AHEAD = 14;
  private static final int MOST = 8;

  private final Centres centres;
  private final CurrentDay today;
  private final StartPart start;

  CentresToday(Centres centres, CurrentDay today, StartPart start) {
    this.start = start;
    this.centres = centres;
    this.today = today;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(Power.MANAGE_CENTRE, this::panel);
  }

  private PanelContent panel() {
    var all = centres.list().stream().limit(MOST).toList();
    var said = all.stream().map(this::words).toList();
    return new PanelContent(
        t("network.today.title"),
        output -> {
          if (all.isEmpty()) {
            output.writeContent("<p class=\"govuk-body\">");
            output.writeUserContent(t("network.today.none"));
            output.writeContent("</p>");
          }
          output.writeContent("<ul class=\"govuk-list\">");
          for (int i = 0; i < all.size(); i++) {
            output.writeContent("<li><a class=\"govuk-link\" href=\"/desk/admin/centres/");
            output.writeContent(all.get(i).id().value().toString());
            output.writeContent("\">");
            output.writeUserContent(Texts.show(all.get(i).name()).text());
            output.writeContent("</a>: ");
            output.writeUserContent(said.get(i));
            output.writeContent("</li>");
          }
          output.writeContent("</ul>");
        });
  }

  private String words(Centre centre) {
    var day = today.day();
    var ahead =
        centre.hours().from(day.plusDays(1)).stream()
            .filter(exception -> !exception.day().isAfter(day.plusDays(AHEAD)))
            .map(
                exception ->
                    t(
                        "network.today.differs",
                        Texts.shortDate(exception.day()),
                        DayTimes.words(exception.times())))
            .toList();
    return String.join(" · ", join(today(centre.hours().on(day)), ahead));
  }

  private static String today(Optional<List<Span>> times) {
    return times.isEmpty() ? t("network.today.notGiven") : DayTimes.words(times);
  }

  private static List<String> join(String first, List<String> more) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), more.stream())
        .toList();
  }
}
