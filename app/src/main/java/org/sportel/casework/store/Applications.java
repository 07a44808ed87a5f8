package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.ANSWERS;
import static org.sportel.casework.db.Tables.APPLICANT;
import static org.sportel.casework.db.Tables.CASE_FILE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.casework.db.tables.records.AnswersRecord;
import org.sportel.casework.db.tables.records.ApplicantRecord;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Change;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches applicants and answers. */
@Component
public final class Applications {
  private static final int BORN_ON_ONE_DAY = 500;

  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;
  private final Change insertApplicant;
  private final Change insertAnswers;
  private final Change giveWords;

  Applications(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
    this.insertApplicant = Change.insert(db, APPLICANT);
    this.insertAnswers = Change.insert(db, ANSWERS);
    this.giveWords = Change.update(db, APPLICANT, DSL.noCondition(), APPLICANT.WORDS);
  }

  /** Keeps who applied and what was answered, before the case has its number. */
  public void insert(CaseId id, Applicant applicant, String answersJson) {
    var row = new ApplicantRecord();
    row.setTenantId(tenant());
    row.setCaseId(id.value());
    fill(row, "", applicant);
    row.setBornOn(bornOn(answersJson).orElse(null));
    transactions.later(insertApplicant, row);
    transactions.later(
        insertAnswers, new AnswersRecord(tenant(), id.value(), JSONB.valueOf(answersJson), 1));
  }

  /** Lets the case be found by its number, too. */
  public void numbered(CaseId id, String number, Applicant applicant) {
    var row = new ApplicantRecord();
    row.setTenantId(tenant());
    row.setCaseId(id.value());
    row.setWords(words(number, applicant));
    transactions.later(giveWords, row);
  }

  /** What a case was opened with, corrections included; empty once it was erased. */
  public Optional<Application> find(CaseId id) {
    return db.select(APPLICANT.fields())
        .select(ANSWERS.CONTENT, ANSWERS.VERSION)
        .from(APPLICANT)
        .join(ANSWERS)
        .on(ANSWERS.TENANT_ID.eq(APPLICANT.TENANT_ID), ANSWERS.CASE_ID.eq(APPLICANT.CASE_ID))
        .where(APPLICANT.TENANT_ID.eq(tenant()), APPLICANT.CASE_ID.eq(id.value()))
        .fetchOptional(
            row ->
                new Application(
                    read(row.into(APPLICANT)),
                    row.get(ANSWERS.CONTENT).data(),
                    row.get(ANSWERS.VERSION)));
  }

  /** The answers alone, for conditions of a procedure. */
  public Optional<String> answers(CaseId id) {
    return db.select(ANSWERS.CONTENT)
        .from(ANSWERS)
        .where(ANSWERS.TENANT_ID.eq(tenant()), ANSWERS.CASE_ID.eq(id.value()))
        .fetchOptional(row -> row.value1().data());
  }

  /** Names of applicants by case, for lists; erased ones are missing. */
  public Map<UUID, String> names(Collection<UUID> cases) {
    return db.select(APPLICANT.CASE_ID, APPLICANT.NAME)
        .from(APPLICANT)
        .where(APPLICANT.TENANT_ID.eq(tenant()), APPLICANT.CASE_ID.in(cases))
        .fetchMap(APPLICANT.CASE_ID, APPLICANT.NAME);
  }

  /**
   * Earlier cases of somebody by personal or registration number, the newest first, at most ten.
   */
  public List<CaseId> of(String identifier) {
    return db.select(APPLICANT.CASE_ID)
        .from(APPLICANT)
        .join(CASE_FILE)
        .on(CASE_FILE.TENANT_ID.eq(APPLICANT.TENANT_ID), CASE_FILE.ID.eq(APPLICANT.CASE_ID))
        .where(APPLICANT.TENANT_ID.eq(tenant()), APPLICANT.IDENTIFIER.eq(identifier))
        .orderBy(CASE_FILE.RECEIVED_AT.desc())
        .limit(10)
        .fetch(row -> new CaseId(row.value1()));
  }

  /**
   * Earlier cases of persons born on a day whose name has the same words, in any order and script,
   * the newest first, at most ten.
   */
  public List<CaseId> of(String name, LocalDate bornOn) {
    var wanted = words(db.select(folded(DSL.val(name))).fetchSingle().value1());
    return db
        .select(APPLICANT.CASE_ID, folded(APPLICANT.NAME))
        .from(APPLICANT)
        .join(CASE_FILE)
        .on(CASE_FILE.TENANT_ID.eq(APPLICANT.TENANT_ID), CASE_FILE.ID.eq(APPLICANT.CASE_ID))
        .where(APPLICANT.TENANT_ID.eq(tenant()), APPLICANT.BORN_ON.eq(bornOn))
        .and(APPLICANT.KIND.eq(Applicant.Kind.PERSON.name()))
        .orderBy(CASE_FILE.RECEIVED_AT.desc())
        .limit(BORN_ON_ONE_DAY)
        .fetch()
        .stream()
        .filter(row -> words(row.value2()).equals(wanted))
        .limit(10)
        .map(row -> new CaseId(row.value1()))
        .toList();
  }

  /** The applicant's date of birth, where the form asks it under the key {@code bornOn}. */
  private Optional<LocalDate> bornOn(String answersJson) {
    if (!answersJson.contains("\"bornOn\"")) {
      return Optional.empty();
    }
    var born = json.tree(answersJson).path("bornOn").asString("");
    try {
      return born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Field<String> folded(Field<String> text) {
    return DSL.function(DSL.name("platform", "fold"), String.class, text);
  }

  private static Set<String> words(String folded) {
    return Arrays.stream(folded.strip().split("\\s+")).collect(Collectors.toSet());
  }

  /** Writes a mended application. */
  public void update(CaseId id, String number, Application mended) {
    var row = new ApplicantRecord();
    fill(row, number, mended.applicant());
    row.setBornOn(bornOn(mended.answersJson()).orElse(null));
    db.update(APPLICANT)
        .set(row)
        .where(APPLICANT.TENANT_ID.eq(tenant()), APPLICANT.CASE_ID.eq(id.value()))
        .execute();
    Cases.one(
        db.update(ANSWERS)
            .set(ANSWERS.CONTENT, JSONB.valueOf(mended.answersJson()))
            .set(ANSWERS.VERSION, mended.version())
            .where(
                ANSWERS.TENANT_ID.eq(tenant()),
                ANSWERS.CASE_ID.eq(id.value()),
                ANSWERS.VERSION.eq(mended.version() - 1))
            .execute());
  }

  private static void fill(ApplicantRecord row, String number, Applicant applicant) {
    row.setKind(applicant.kind().name());
    row.setName(applicant.name());
    row.setIdentifier(applicant.identifier().orElse(null));
    row.setAddress(applicant.address().orElse(null));
    row.setEmail(applicant.email().orElse(null));
    row.setPhone(applicant.phone().orElse(null));
    row.setRepresentedBy(applicant.representedBy().orElse(null));
    row.setWords(words(number, applicant));
  }

  private static String words(String number, Applicant applicant) {
    return (number + " " + applicant.name() + " " + applicant.identifier().orElse("")).strip();
  }

  private static Applicant read(ApplicantRecord row) {
    return new Applicant(
        Applicant.Kind.valueOf(row.getKind()),
        row.getName(),
        Optional.ofNullable(row.getIdentifier()),
        Optional.ofNullable(row.getAddress()),
        Optional.ofNullable(row.getEmail()),
        Optional.ofNullable(row.getPhone()),
        Optional.ofNullable(row.getRepresentedBy()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
