package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.procedure.Reason;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing broken reaches anybody: the gate refuses it, says why, and the old version serves on. */
@SportelTest
class BrokenBundlesTests {
  private static final ServiceCode CODE = new ServiceCode("BD-012");

  @Autowired StandingPacks packs;
  @Autowired PublishVersion publish;
  @Autowired PublishingGate gate;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired Units units;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @BeforeEach
  void budva() {
    packs.budva();
  }

  static Stream<Breakage> broken() {
    return Breakage.all();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatIsBrokenAndServesTheOldVersionOn(Breakage breakage) {
    var card = in(() -> services.get(CODE));
    var refusal =
        catchThrowableOfType(
            BundleRefused.class,
            () -> in(() -> publish.publish(card.card(), bundle(card, breakage))));
    assertThat(refusal).isNotNull();
    assertThat(refusal.findings())
        .filteredOn(BundleFinding::refuses)
        .as(breakage.name())
        .anySatisfy(
            finding -> {
              assertThat(finding.reason()).startsWith(breakage.reason());
              assertThat(finding.part()).startsWith(breakage.kind().path("x").substring(0, 5));
              if (!breakage.element().isEmpty()) {
                assertThat(finding.element()).isEqualTo(breakage.element());
                assertThat(finding.line()).isPositive();
              }
            });
    assertThat(in(() -> services.get(CODE)).version()).isEqualTo(card.version());
  }

  @Test
  void takesTheBundleFromWhichTheBrokenOnesAreMade() {
    var card = in(() -> services.get(CODE));
    var findings = in(() -> gate.check(card.card(), good(card), Optional.empty()));
    assertThat(findings.findings()).filteredOn(BundleFinding::refuses).isEmpty();
    assertThat(findings.bundle()).isPresent();
  }

  @Test
  void refusesPartsThatAreMissingTwiceTooManyOrBadlyNamed() {
    var card = in(() -> services.get(CODE));
    var good = good(card);
    for (var part : good) {
      refused(card, good.stream().filter(other -> other != part).toList(), "partMissing");
    }
    refused(card, with(good, new Part(PartKind.FORM, "../../etc/passwd", "{}")), "partName");
    refused(card, with(good, good.getFirst()), "partTwice");
    refused(card, with(good, new Part(PartKind.FORM, "large", large())), "partTooLarge");
    refused(
        card, with(good, new Part(PartKind.PROCEDURE, "again", Breakage.MODEL)), "processTwice");
    var many = new ArrayList<>(good);
    for (int i = 0; i < BundleReader.MOST_PARTS; i++) {
      many.add(new Part(PartKind.FORM, "form-" + i, "{}"));
    }
    refused(card, many, "tooManyParts");
  }

  @Test
  void saysEveryProblemOfAProcedureInEveryLanguage() {
    for (var lang : Lang.values()) {
      for (var reason : Reason.values()) {
        var key = "catalogue.procedure." + reason.name();
        var said = Texts.speaking(lang, ZoneOffset.UTC, () -> Texts.t(key, "one", "two"));
        assertThat(said).isNotBlank().doesNotContain(key);
      }
    }
  }

  @Test
  void saysWhenATextOfADecisionLacksTheLanguageOfTheOffice() {
    var card = in(() -> services.get(CODE));
    var own = "catalogue.bundle.ownLanguage";
    var parts = good(card);
    assertThat(in(() -> gate.check(card.card(), parts, Optional.of(units.tree()))).findings())
        .filteredOn(finding -> finding.reason().equals(own))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.part()).startsWith("templates/");
              assertThat(finding.refuses()).isFalse();
              assertThat(finding.message().text()).contains(Lang.SR_LATN.label());
            });
    var cyrillic =
        parts.stream()
            .map(part -> new Part(part.kind(), part.name(), part.body().replace("sq", "sr-Cyrl")))
            .toList();
    assertThat(in(() -> gate.check(card.card(), cyrillic, Optional.of(units.tree()))).findings())
        .extracting(BundleFinding::reason)
        .doesNotContain(own);
    assertThat(in(() -> gate.check(card.card(), parts, Optional.empty())).findings())
        .as("checked for no office")
        .extracting(BundleFinding::reason)
        .doesNotContain(own);
  }

  @Test
  void shipsNoTextWithoutTheLanguageOfItsOffice() {
    assertThat(
            in(
                () ->
                    services.list().stream()
                        .filter(service -> service.card().code().value().matches("BD-[0-9]{3}"))
                        .map(service -> bundles.of(service.version()))
                        .flatMap(
                            bundle ->
                                gate
                                    .check(bundle.card(), bundle.parts(), Optional.of(units.tree()))
                                    .findings()
                                    .stream())
                        .filter(found -> found.reason().equals("catalogue.bundle.ownLanguage"))
                        .toList()))
        .isEmpty();
  }

  private void refused(ServiceCard card, List<Part> parts, String reason) {
    assertThatThrownBy(() -> in(() -> publish.publish(card.card(), parts)))
        .as(reason)
        .isInstanceOfSatisfying(
            BundleRefused.class,
            refusal ->
                assertThat(refusal.findings())
                    .extracting(BundleFinding::reason)
                    .contains("catalogue.bundle." + reason));
  }

  private static String large() {
    return "x".repeat(BundleReader.MOST_CHARACTERS + 1);
  }

  private static List<Part> with(List<Part> good, Part more) {
    var parts = new ArrayList<>(good);
    parts.add(more);
    return parts;
  }

  private static List<Part> good(ServiceCard card) {
    var product = card.card().product();
    return List.of(
        new Part(PartKind.FORM, product.form(), Breakage.FORM),
        new Part(PartKind.PROCEDURE, product.procedure(), Breakage.MODEL),
        new Part(PartKind.TEMPLATE, product.template(), Breakage.TEXTS));
  }

  private static List<Part> bundle(ServiceCard card, Breakage breakage) {
    return good(card).stream()
        .map(part -> breakage.part(part.kind(), part.name(), part.body()))
        .toList();
  }

  private <T> T in(Supplier<T> work) {
    var budva = tenants.bySlug("budva").orElseThrow().id();
    return acting.as(Actor.system("test"), () -> transactions.write(Scope.of(budva), work));
  }
}
