package org.sportel.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Lang;

/**
 * An application that was begun.
 *
 * @param version the service version it is filled in under: the one in force while it is open, then
 *     the one it was sent under
 * @param lang the language in which the person wants to be addressed
 * @param answers as plain JSON values
 * @param speed how fast it is wanted; counts only where the service offers the faster way
 * @param checked what a clerk found of the service's documents
 * @param sent what became of it; empty while it is open
 */
public record Draft(
    UUID id,
    ServiceCode service,
    VersionId version,
    Lang lang,
    Person person,
    Map<String, Object> answers,
    Payment payment,
    Speed speed,
    List<CheckedDocument> checked,
    Optional<Sent> sent,
    Instant expiresAt) {
  /** What an answer keeps of a file. */
  private static final Set<String> FILE_KEYS = Set.of("id", "name");

  /** The applicant's date of birth, where the form asks it under the key {@code bornOn}. */
  public Optional<LocalDate> bornOn() {
    try {
      return answers.get("bornOn") instanceof String text && !text.isEmpty()
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** How many files are handed in, also where a changed answer hides them. */
  public int files() {
    return files(answers) + payment.proofs().size();
  }

  private static int files(Object answer) {
    return switch (answer) {
      case Map<?, ?> file when file.keySet().equals(FILE_KEYS) -> 1;
      case Map<?, ?> group -> group.values().stream().mapToInt(Draft::files).sum();
      case List<?> rows -> rows.stream().mapToInt(Draft::files).sum();
      default -> 0;
    };
  }

  /** The same under another version of the service. */
  Draft under(VersionId other) {
    return new Draft(
        id, service, other, lang, person, answers, payment, speed, checked, sent, expiresAt);
  }

  /** The same with another person. */
  public Draft with(Person other) {
    return new Draft(
        id, service, version, lang, other, answers, payment, speed, checked, sent, expiresAt);
  }

  /** The same with other answers. */
  public Draft with(Map<String, Object> other) {
    return new Draft(
        id, service, version, lang, person, other, payment, speed, checked, sent, expiresAt);
  }

  /** The same for a person who wants to be addressed in another language. */
  public Draft with(Lang other) {
    return new Draft(
        id, service, version, other, person, answers, payment, speed, checked, sent, expiresAt);
  }

  /** The same with another state of the fee. */
  public Draft with(Payment other) {
    return new Draft(
        id, service, version, lang, person, answers, other, speed, checked, sent, expiresAt);
  }

  /** The same at another speed. */
  public Draft with(Speed other) {
    return new Draft(
        id, service, version, lang, person, answers, payment, other, checked, sent, expiresAt);
  }

  /** The same with what a clerk found of the documents. */
  public Draft with(List<CheckedDocument> found) {
    return new Draft(
        id, service, version, lang, person, answers, payment, speed, found, sent, expiresAt);
  }

  /** The same once it was sent: what was filled in belongs to the case from now on. */
  Draft sent(Sent became, Instant until) {
    return new Draft(
        id,
        service,
        version,
        lang,
        person,
        Map.of(),
        Payment.unknown(),
        speed,
        List.of(),
        Optional.of(became),
        until);
  }

  /**
   * What became of a draft.
   *
   * @param day the promised day; null when the service promises none
   * @param why how the day came about, sentence by sentence, or who will name one
   * @param documents titles of what was handed in, with what a clerk found of the rest
   * @param fee the fee in words; null where there is none
   * @param code the tracking code, encrypted under the draft's key
   * @param mailed whether number and code were also sent by e-mail
   */
  public record Sent(
      UUID caseId,
      String number,
      Instant receivedAt,
      @org.jspecify.annotations.Nullable LocalDate day,
      List<String> why,
      List<String> documents,
      @org.jspecify.annotations.Nullable String fee,
      String code,
      boolean mailed) {
    /** Copies the lists. */
    public Sent {
      why = List.copyOf(why);
      documents = List.copyOf(documents);
    }
  }
}
