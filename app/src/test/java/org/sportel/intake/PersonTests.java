package org.sportel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.forms.Need;
import org.sportel.web.MessageText;

final class PersonTests {
  private static Person ana(String email) {
    return new Person("PERSON", "self", "Ana", "", "Trg 1, Budva", email, "", "");
  }

  private static Optional<String> wrong(String email) {
    return Optional.ofNullable(ana(email).check().messages().get("email")).map(MessageText::key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@example.com\u00a0",
        "ana@example.com\u200b",
        "ana@općina.example",
        "ana@општина.срб",
        "ana@primer.xn--vermgensberatung-pwb"
      })
  void takesAddressesAsPeopleCopyThem(String typed) {
    assertThat(ana(typed).check().isEmpty()).isTrue();
  }

  @Test
  void namesTheFieldWithASignThatNoDocumentCanShow() {
    var ana = new Person("PERSON", "self", "Ana \uD83D\uDE00", "", "Trg 1 한, Budva", "", "", "");
    assertThat(ana.check().messages()).containsOnlyKeys("name", "address");
    var abroad = new Person("PERSON", "self", "محمد 王小明", "", "Trg 1, Budva", "", "", "");
    assertThat(abroad.check().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@example.com;", "ana,b@example.com", "group:a@b.cc", "x<v@y.org>"})
  void asksAgainForWhatNoLetterReaches(String typed) {
    assertThat(wrong(typed)).contains("intake.error.email");
  }

  @Test
  void saysWhichLettersAreTheTrouble() {
    assertThat(wrong("saša@example.org")).contains("intake.error.emailLetters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u202d067123456\u202c", "067\u00a0123\u00a0456", "067.123.456", "+38267123456"})
  void takesATelephoneNumberAsItIsDialledHere(String typed) {
    var ana = new Person("PERSON", "self", "Ana", "", "Trg 1, Budva", "", typed, "").in("ME");
    assertThat(ana.phone()).isEqualTo("+382 67 123 456");
    assertThat(ana.check().isEmpty()).isTrue();
    assertThat(ana.in("ME")).isEqualTo(ana);
  }

  @Test
  void asksAgainForANumberNobodyCanDial() {
    var ana = new Person("PERSON", "self", "Ana", "", "Trg 1, Budva", "", "067 12", "").in("ME");
    assertThat(ana.check().has("phone")).isTrue();
  }

  @Test
  void asksForTheAddressThatAChoiceNeeds() {
    var needs = Map.of("deliveryWay", Need.EMAIL, "sms", Need.PHONE, "letter", Need.ADDRESS);
    assertThat(ana("").lacks(needs).messages().keySet())
        .containsExactlyInAnyOrder("deliveryWay", "sms");
    assertThat(ana("ana@example.org").lacks(needs).has("deliveryWay")).isFalse();
  }
}
