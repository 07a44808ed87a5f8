package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.Applications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Mending what was mistyped. */
@SportelTest
class TypingTests {
  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void refusesAnAddressThatNoLetterReaches() {
    var id = town.open("BD-012", "Ana Piše").id();
    for (var typed : List.of("x<victim@y.org>", "group:a@b.cc;", "ana@example", "ок@example.org")) {
      assertThatThrownBy(() -> mend(id, typed))
          .isInstanceOfSatisfying(
              CaseRefusal.class,
              refused -> {
                assertThat(refused.reason()).isEqualTo(CaseRefusal.Reason.EMAIL_WRONG);
                assertThat(refused.field()).contains("email");
              });
    }
  }

  @Test
  void keepsTheAddressWithoutWhatCopyingLeft() {
    var id = town.open("BD-012", "Ana Lijepi").id();
    assertThat(mend(id, "\u202aana@Primjer.ME\u202c\u00a0")).containsExactly("email");
    assertThat(town.system(() -> town.get(Applications.class).find(id)).orElseThrow().applicant())
        .extracting(Applicant::email)
        .isEqualTo(Optional.of("ana@primjer.me"));
  }

  @Test
  void refusesANumberNobodyCanDial() {
    var id = town.open("BD-012", "Ana Zove").id();
    assertThatThrownBy(() -> mend(id, "ana@example.org", Optional.of("123")))
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refused -> assertThat(refused.reason()).isEqualTo(CaseRefusal.Reason.PHONE_WRONG));
    assertThat(mend(id, "ana@example.org", Optional.of("+38267123456"))).containsExactly("phone");
  }

  private List<String> mend(CaseId id, String email) {
    return mend(id, email, Optional.empty());
  }

  private List<String> mend(CaseId id, String email, Optional<String> phone) {
    return town.system(
        () -> {
          var known = town.get(Applications.class).find(id).orElseThrow();
          var a = known.applicant();
          var mended =
              new Applicant(
                  a.kind(),
                  a.name(),
                  a.identifier(),
                  a.address(),
                  Optional.of(email),
                  phone,
                  a.representedBy());
          return town.get(CorrectClericalError.class).correct(id, known.version(), mended);
        });
  }

  @Test
  void namesTheFieldAndTheSignThatNoDocumentCanShow() {
    var id = town.open("BD-012", "Ana Slika").id();
    var known = town.system(() -> town.get(Applications.class).find(id)).orElseThrow();
    var before = known.applicant();
    var smiling =
        new Applicant(
            before.kind(),
            "Ana \uD83D\uDE00",
            before.identifier(),
            before.address(),
            before.email(),
            before.phone(),
            before.representedBy());
    var correct = town.get(CorrectClericalError.class);
    assertThatThrownBy(() -> town.system(() -> correct.correct(id, known.version(), smiling)))
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(CaseRefusal.Reason.SIGN_NOT_PRINTABLE);
              assertThat(refused.field()).contains("name");
              assertThat(refused.args()).containsExactly("\uD83D\uDE00");
            });
  }
}
