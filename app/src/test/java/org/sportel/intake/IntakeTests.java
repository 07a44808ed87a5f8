package org.sportel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.casework.NewCase;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Tenants;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class IntakeTests {
  private static final ServiceCode SERVICE = new ServiceCode("BD-004");
  private static final Person ANA =
      new Person("PERSON", "self", "Ana Petrović", "0101990", "Trg 1, Budva", "", "", "");

  @Autowired StandingPacks packs;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired BeginDraft beginDraft;
  @Autowired KeepDraft keepDraft;
  @Autowired SaveForLater saveForLater;
  @Autowired ResumeDraft resumeDraft;
  @Autowired SubmitDraft submitDraft;
  @Autowired ReceiptPdf receiptPdf;
  @Autowired ServiceForms forms;

  @BeforeEach
  void aNetwork() {
    packs.budva();
  }

  private <T> T here(Supplier<T> work) {
    return transactions.write(scope(), work);
  }

  private Scope scope() {
    return Scope.of(tenants.bySlug("budva").orElseThrow().id());
  }

  private DraftKey begun() {
    var key = beginDraft.key();
    here(() -> beginDraft.begin(key, SERVICE, Lang.SR_LATN));
    return key;
  }

  private Draft draft(DraftKey key) {
    return here(() -> keepDraft.find(key)).orElseThrow();
  }

  /** Answers everything that is required, as somebody in a hurry would. */
  private DraftKey complete() {
    var key = begun();
    here(
        () -> {
          var draft = keepDraft.find(key).orElseThrow();
          var form = forms.of(draft.version());
          Map<String, Object> answers = new HashMap<>();
          for (int round = 0; round < 5; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            Filling.fill(form.view(answers, forms.now()).blocks(), posted);
            answers = form.collect(posted, answers, forms.now()).answers();
          }
          assertThat(form.check(answers, forms.now()).messages()).isEmpty();
          keepDraft.keep(draft.with(ANA).with(answers));
          return draft;
        });
    return key;
  }

  @Test
  void opensADraftOnlyForTheHolderOfItsKey() {
    var key = begun();
    assertThat(draft(key).service()).isEqualTo(SERVICE);
    var forged = new DraftKey(key.id(), "0".repeat(32));
    assertThat(here(() -> keepDraft.find(forged))).isEmpty();
    assertThatThrownBy(() -> here(() -> saveForLater.save(forged, true)))
        .isInstanceOf(IntakeRefusal.class);
  }

  @Test
  void promisesNoDocumentByEmailWithoutAnAddress() {
    var key = complete();
    here(
        () -> {
          Map<String, Object> answers = new HashMap<>(draft(key).answers());
          assertThat(answers).containsKey("deliveryWay");
          answers.put("deliveryWay", "electronic");
          keepDraft.keep(draft(key).with(answers));
          return key;
        });
    assertThatThrownBy(() -> here(() -> submitDraft.submit(key, NewCase.Submission.online(), true)))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refused -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.Reason.INCOMPLETE));
  }

  @Test
  void takesASavedDraftUpAgainAndClosesItWhereItWas() {
    var key = begun();
    here(
        () -> {
          keepDraft.keep(draft(key).with(ANA));
          return key;
        });
    var code = here(() -> saveForLater.save(key, true));
    var typed = ResumeCode.read(" " + code.text().toLowerCase(java.util.Locale.ROOT)).orElseThrow();
    var resumed = resumeDraft.resume(scope(), typed, "here");
    assertThat(resumed.draft().person()).isEqualTo(ANA);
    assertThat(here(() -> keepDraft.find(key))).isEmpty();
    assertThat(draft(resumed.key()).person()).isEqualTo(ANA);
    assertThatThrownBy(() -> resumeDraft.resume(scope(), new ResumeCode("0".repeat(16)), "here"))
        .isInstanceOf(IntakeRefusal.class);
  }

  @Test
  void limitsHowOftenCodesAreTriedFromOnePlace() {
    var wrong = new ResumeCode("1".repeat(16));
    for (int i = 0; i < 20; i++) {
      assertThat(reason(wrong, "guesser")).isEqualTo(IntakeRefusal.Reason.UNKNOWN_CODE);
    }
    assertThat(reason(wrong, "guesser")).isEqualTo(IntakeRefusal.Reason.TOO_MANY_TRIES);
    assertThat(reason(wrong, "somebody else")).isEqualTo(IntakeRefusal.Reason.UNKNOWN_CODE);
  }

  private Enum<?> reason(ResumeCode code, String client) {
    try {
      resumeDraft.resume(scope(), code, client);
      throw new AssertionError("taken up");
    } catch (IntakeRefusal refused) {
      return refused.reason();
    }
  }

  @Test
  void refusesToSendWhatIsIncomplete() {
    var key = begun();
    assertThatThrownBy(() -> here(() -> submitDraft.submit(key, NewCase.Submission.online(), true)))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refused -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.Reason.INCOMPLETE));
    assertThat(draft(key).sent()).isEmpty();
  }

  @Test
  void aNameAndAnAddressAreEnough() {
    assertThat(ANA.check().isEmpty()).isTrue();
    assertThat(Person.unknown().check().messages().keySet()).containsExactly("name", "address");
  }

  @Test
  void sendsOnceHoweverOftenItIsSent() throws Exception {
    var key = complete();
    List<Future<String>> numbers = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        numbers.add(
            pool.submit(
                () ->
                    here(() -> submitDraft.submit(key, NewCase.Submission.online(), true))
                        .sent()
                        .orElseThrow()
                        .number()));
      }
    }
    assertThat(numbers.stream().map(IntakeTests::get).distinct()).hasSize(1);
  }

  private static String get(Future<String> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsOnlyTheReceiptAfterSendingAndTheCodeOnlyForTheHolder() {
    var key = complete();
    var sent = here(() -> submitDraft.submit(key, NewCase.Submission.online(), true));
    var receipt = sent.sent().orElseThrow();
    assertThat(sent.answers()).isEmpty();
    assertThat(receipt.number()).isNotBlank();
    assertThat(receipt.why()).isNotEmpty();
    assertThat(key.trackingCode(receipt)).matches("[0-9]+(-[0-9A-Z]{4}){4}");
    assertThat(receipt.code()).doesNotContain(key.trackingCode(receipt));
    assertThatThrownBy(
            () ->
                here(
                    () -> {
                      keepDraft.keep(sent);
                      return sent;
                    }))
        .isInstanceOf(IntakeRefusal.class);
    var pdf = receiptPdf.make(tenants.bySlug("budva").orElseThrow(), sent, key);
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }
}
