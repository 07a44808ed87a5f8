package org.sportel.web.gallery;

import java.time.Instant;
import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.DiagramView.Edge;
import org.sportel.web.components.DiagramView.Kind;
import org.sportel.web.components.DiagramView.Mark;
import org.sportel.web.components.DiagramView.Point;
import org.sportel.web.components.DiagramView.Shape;
import org.sportel.web.components.MapPoint;
import org.sportel.web.components.Option;
import org.sportel.web.components.Series;
import org.sportel.web.components.Step;
import org.sportel.web.components.TimelineEntry;

/** Sample content for every component, made of the program's own words. */
record ComponentsPage(
    FieldErrors errors,
    List<Option> options,
    List<TimelineEntry> moments,
    List<Step> steps,
    List<Bar> bars,
    List<Series> series,
    List<MapPoint> points,
    DiagramView diagram) {

  static ComponentsPage sample(Instant now) {
    var errors =
        FieldErrors.none()
            .with("broken", "web.error.422.title")
            .with("born", "web.error.422.title")
            .with("pick", "web.error.422.title");
    return new ComponentsPage(
        errors,
        List.of(
            Option.of("a", Texts.t("web.nav.services")),
            new Option("b", Texts.t("web.nav.track"), Texts.t("web.help.text"))),
        List.of(
            new TimelineEntry(Texts.t("web.nav.track"), now, "", ""),
            new TimelineEntry(Texts.t("web.nav.services"), now, "Budva", Texts.t("web.help.text"))),
        threeSteps(),
        List.of(
            new Bar("Budva", 89, Texts.number(89), "/m/budva"),
            new Bar("Tiranë", 1403, Texts.number(1403), ""),
            new Bar("Pejë", 0, Texts.number(0), "")),
        List.of(
            new Series(
                "Budva", List.of(3., 5., Double.NaN, 8., 13.), List.of("3", "5", "–", "8", "13")),
            new Series("Tiranë", List.of(9., 7., 8., 6., 4.), List.of("9", "7", "8", "6", "4"))),
        List.of(
            new MapPoint("Budva", 42.2864, 18.84, "/m/budva"),
            new MapPoint("Tiranë", 41.3275, 19.8187, "/m/tirane")),
        oneTask());
  }

  private static List<Step> threeSteps() {
    return List.of(
        new Step(Texts.t("web.nav.home"), Step.Stage.DONE),
        new Step(Texts.t("web.nav.services"), Step.Stage.NOW),
        new Step(Texts.t("web.nav.track"), Step.Stage.AHEAD));
  }

  private static DiagramView oneTask() {
    return new DiagramView(
        Texts.t("web.nav.services"),
        Texts.t("web.help.text"),
        List.of(
            new Shape("s", Kind.START, 100, 102, 36, 36, "", Mark.DONE),
            new Shape("t", Kind.TASK, 190, 80, 110, 80, Texts.t("web.nav.services"), Mark.NOW),
            new Shape("g", Kind.EXCLUSIVE, 350, 95, 50, 50, "", Mark.NONE),
            new Shape("e", Kind.END, 460, 102, 36, 36, Texts.t("web.step.done"), Mark.NONE)),
        List.of(
            new Edge(List.of(new Point(136, 120), new Point(190, 120)), ""),
            new Edge(List.of(new Point(300, 120), new Point(350, 120)), ""),
            new Edge(List.of(new Point(400, 120), new Point(460, 120)), "")));
  }
}
