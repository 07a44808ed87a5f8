package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.Interval;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueWords;
import org.sportel.platform.TenantId;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;

/**
 * The own share of an office beside those of its peers, of whom none is named.
 *
 * @param size how large those are that are shown, in words
 * @param whole the share of all together, in words
 * @param funnel of no points where the own share or the peers are too few
 * @param own what is to be said of the own share
 */
record OwnPlace(String size, String whole, Funnel funnel, List<SummaryRow> own) {
  OwnPlace {
    own = List.copyOf(own);
  }

  static OwnPlace of(long least, List<NetworkMeasures.Answer<SharedOf>> answers, TenantId self) {
    var points = new ArrayList<Funnel.Point>();
    var own = Optional.<Funnel.Point>empty();
    var peers = Peers.of(answers, SharedOf::sample, least, self);
    for (var answer : peers.offices()) {
      var found = answer.value();
      if (answer.tenant().id().equals(self)) {
        var name = Texts.show(answer.tenant().name()).text();
        own = Optional.of(new Funnel.Point(name, found.sample(), found.share(), Optional.empty()));
      } else {
        points.add(new Funnel.Point("", found.sample(), found.share(), Optional.empty()));
      }
    }
    if (own.isEmpty()) {
      return new OwnPlace("", "", Funnel.of(List.of()), List.of());
    }
    points.add(own.get());
    return of(size(peers.band()), points, own.get());
  }

  private static String size(Optional<SizeBand> band) {
    return band.map(one -> t("insight.size.peers", one.words()))
        .orElseGet(() -> t("insight.size.peers.all"));
  }

  private static OwnPlace of(String size, List<Funnel.Point> points, Funnel.Point own) {
    var funnel = Funnel.of(points);
    var interval = Interval.ofShare(own.share(), own.sample());
    return new OwnPlace(
        size,
        t("insight.fair.whole", ValueWords.share(funnel.mean()), Texts.number(funnel.all())),
        funnel,
        List.of(
            SummaryRow.of(t("insight.peers.own"), ValueWords.share(own.share())),
            SummaryRow.of(t("insight.declared.sample"), Texts.number(own.sample())),
            SummaryRow.of(t("insight.declared.interval"), IndicatorWords.interval(interval)),
            SummaryRow.of(t("insight.fair.place"), t("insight.fair." + funnel.place(own))),
            SummaryRow.of(t("insight.peers.others"), Texts.number(points.size() - 1))));
  }
}
