package org.sportel.standards.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.standards.GapReport;
import org.sportel.standards.model.CentreGaps;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Gaps in words, for pages and files. */
@Component
final class GapWords {
  private final Tenants tenants;

  GapWords(Tenants tenants) {
    this.tenants = tenants;
  }

  /** Every gap of a centre, one line each. */
  List<Gap> list(CentreGaps gaps) {
    var list = new ArrayList<Gap>();
    gaps.services().forEach(one -> list.add(service(one)));
    gaps.equipment()
        .forEach(
            one ->
                list.add(
                    new Gap(
                        t("standards.kind.equipment"),
                        t("standards.equipment." + one.what()),
                        t(one.said() ? "standards.lacks" : "standards.notLooked"))));
    gaps.unknown().stream()
        .sorted()
        .forEach(
            one ->
                list.add(
                    new Gap(
                        t("standards.kind.sheet"),
                        t("standards.unknown." + one),
                        t("standards.notGiven"))));
    return list;
  }

  /** A gap: of which kind, what, and why it is one. */
  record Gap(String kind, String what, String why) {}

  private Gap service(CentreGaps.ServiceGap one) {
    var asked = t("standards.delivery." + one.asked());
    var offered = t("standards.delivery." + one.offered().orElse(DeliveryKind.NONE));
    return new Gap(
        t("standards.kind.service"),
        named(one.key(), one.name()),
        t("standards.why." + one.why(), asked, offered));
  }

  /** A service with whose it is. */
  String named(ServiceKey key, LocalText name) {
    return tenants
            .bySlug(key.institution())
            .map(Tenant::name)
            .map(whose -> Texts.show(whose).text() + ": ")
            .orElse("")
        + Texts.show(name).text();
  }

  /** The rows of a file, one for each gap. */
  List<List<String>> rows(String tenant, GapReport.OfCentre one) {
    return list(one.gaps()).stream()
        .map(
            gap ->
                List.of(
                    tenant,
                    one.centre().code(),
                    Texts.show(one.centre().name()).text(),
                    t("network.level." + one.centre().level()),
                    gap.kind(),
                    gap.what(),
                    gap.why()))
        .toList();
  }

  /** The head of such a file. */
  static List<String> head() {
    return List.of(
        t("standards.municipality"),
        t("standards.centre.code"),
        t("standards.centre"),
        t("standards.level"),
        t("standards.kind"),
        t("standards.what"),
        t("standards.why"));
  }
}
