package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.network.Tenants;
import org.sportel.network.UnitTree;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Texts of decisions and letters stand in the language in which the office writes; a document in
 * another one would be issued all the same.
 */
@Component
final class OwnLanguageCheck implements PublishingCheck {
  private final Tenants tenants;
  private final Transactions transactions;

  OwnLanguageCheck(Tenants tenants, Transactions transactions) {
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public List<BundleFinding> check(ServiceBundle bundle, Optional<UnitTree> units) {
    return units.stream()
        .map(_ -> tenants.get(transactions.tenant()).lang())
        .flatMap(own -> Stream.concat(templates(bundle, own), letters(bundle, own)))
        .toList();
  }

  private static Stream<BundleFinding> templates(ServiceBundle bundle, Lang own) {
    return bundle.templates().entrySet().stream()
        .filter(one -> lacks(own, texts(one.getValue())))
        .map(one -> found(PartKind.TEMPLATE.path(one.getKey()), own));
  }

  private static Stream<BundleFinding> letters(ServiceBundle bundle, Lang own) {
    return bundle.letters().entrySet().stream()
        .filter(one -> lacks(own, Stream.of(one.getValue().title(), one.getValue().body())))
        .map(one -> found(PartKind.LETTER.path(one.getKey()), own));
  }

  private static Stream<LocalText> texts(DecisionTemplate template) {
    return Stream.of(
        template.granted().title(),
        template.granted().body(),
        template.refused().title(),
        template.refused().body(),
        template.remedy().known(),
        template.remedy().open());
  }

  /** Each script of Serbian is made from the other. */
  private static boolean lacks(Lang own, Stream<LocalText> texts) {
    return texts.anyMatch(
        text -> text.find(own).filter(shown -> !shown.text().isBlank()).isEmpty());
  }

  private static BundleFinding found(String path, Lang own) {
    return BundleFinding.warning(path, "", 0, "catalogue.bundle.ownLanguage", own.label());
  }
}
