package org.sportel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.casework.NewCase;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Busy;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications that are open while their service changes. */
@SportelTest
class PublishingMeanwhileTests {
  private static final int PEOPLE = 50;
  private static final int MOST_TRIES = 20;
  private static final Person ANA =
      new Person("PERSON", "self", "Ana Petrović", "0101990", "Trg 1, Budva", "", "", "");

  @Autowired StandingPacks packs;
  @Autowired PublishVersion publishVersion;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired BeginDraft beginDraft;
  @Autowired KeepDraft keepDraft;
  @Autowired SubmitDraft submitDraft;
  @Autowired ServiceForms forms;

  private ServiceCode code;

  @BeforeEach
  void aService() {
    packs.budva();
    code =
        new ServiceCode(
            "PM-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
    publish("Version 0");
  }

  /** Whoever is told that the program is busy sends again, as the page asks. */
  private <T> T here(Supplier<T> work) {
    var scope = Scope.of(tenants.bySlug("budva").orElseThrow().id());
    for (int tries = 1; ; tries++) {
      try {
        return acting.as(Actor.system("test"), () -> transactions.write(scope, work));
      } catch (Busy busy) {
        if (tries == MOST_TRIES) {
          throw busy;
        }
      }
    }
  }

  private PublishVersion.Done publish(String title) {
    return here(
        () -> {
          var like = services.get(new ServiceCode("BD-004"));
          var c = like.card();
          var card =
              new Card(
                  code,
                  new Card.Naming(
                      LocalText.of("en", title), c.naming().description(), c.naming().tags()),
                  c.topic(),
                  c.conditions(),
                  c.competence(),
                  c.documents(),
                  c.charges(),
                  c.deadlines(),
                  c.product(),
                  c.remedy(),
                  c.legalBasis(),
                  c.source());
          return publishVersion.publish(card, bundles.parts(like.version())).done();
        });
  }

  private DraftKey complete() {
    var key = beginDraft.key();
    return here(
        () -> {
          var draft = beginDraft.begin(key, code, Lang.EN);
          var form = forms.of(draft.version());
          Map<String, Object> answers = new HashMap<>();
          for (int round = 0; round < 5; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            Filling.fill(form.view(answers, forms.now()).blocks(), posted);
            answers = form.collect(posted, answers, forms.now()).answers();
          }
          keepDraft.keep(draft.with(ANA).with(answers));
          return key;
        });
  }

  @Test
  void followsTheRuleOfTheDayOnWhichItIsSent() {
    var key = complete();
    publish("Version 1");
    var now = here(() -> services.get(code).version());
    assertThat(here(() -> keepDraft.find(key)).orElseThrow().version()).isEqualTo(now);
    var sent = here(() -> submitDraft.submit(key, NewCase.Submission.online(), false));
    assertThat(sent.version()).isEqualTo(now);
    publish("Version 2");
    assertThat(here(() -> keepDraft.find(key)).orElseThrow().version()).isEqualTo(now);
  }

  @Test
  void losesNoApplicationWhileTheServiceIsPublished() throws Exception {
    List<DraftKey> keys = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      keys.add(complete());
    }
    List<Callable<VersionId>> work = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      var key = keys.get(i);
      work.add(
          () -> here(() -> submitDraft.submit(key, NewCase.Submission.online(), false)).version());
      if (i % 10 == 5) {
        var title = "Version " + i;
        work.add(
            () -> {
              publish(title);
              return here(() -> services.get(code).version());
            });
      }
    }
    try (var pool = Executors.newFixedThreadPool(work.size())) {
      var known =
          here(() -> services.versions(code)).stream()
              .map(ServiceCard::version)
              .collect(Collectors.toSet());
      assertThat(known).hasSize(1);
      for (var done : pool.invokeAll(work)) {
        known.add(done.get());
      }
      assertThat(here(() -> services.versions(code)).stream().map(ServiceCard::version))
          .hasSize(6)
          .containsAll(known);
    }
  }
}
