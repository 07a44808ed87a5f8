package lostproperty;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Says on the staff's first page how many things are missed. */
@Component
final class LostToday implements Panel {
  private final LostThings things;
  private final StartPart start;

  LostToday(LostThings things, StartPart start) {
    this.things = things;
    this.start = start;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 99;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(
        Power.SERVE_COUNTER,
        () -> {
          var missed = things.list().size();
          return new PanelContent(
              Texts.t("lost.title"),
              output -> output.writeUserContent(Texts.t("lost.missed", missed)));
        });
  }
}
