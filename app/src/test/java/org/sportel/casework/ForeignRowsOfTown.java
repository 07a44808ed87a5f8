package org.sportel.casework;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.model.TaskKind;
import org.sportel.documents.StoreFile;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.InviteStaff;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.visits.AddDevice;
import org.sportel.visits.BeginVisit;
import org.sportel.visits.NewVisit;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.consultations.NoteConsultation;
import org.sportel.visits.consultations.SetUpInstitution;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;

/** One row of every kind that an address can name, all of one unit, with words that tell a leak. */
final class ForeignRowsOfTown {
  static final String UNIT = "privreda";
  static final String OTHER_UNIT = "samouprava";

  /** The words stand in the rows and nowhere else; the last every unit of the office may read. */
  static final List<String> SECRETS =
      List.of("Tajna Osoba", "tajna poruka", "tajna biljeska", "tajni-plan", "kriva vijest");

  private final Town town;
  private final Map<String, String> ids = new HashMap<>();

  private ForeignRowsOfTown(Town town) {
    this.town = town;
  }

  static ForeignRowsOfTown in(Town town) {
    var rows = new ForeignRowsOfTown(town);
    rows.aCase();
    rows.aCentre();
    rows.aMessage();
    rows.aPerson();
    rows.aProblem();
    rows.aComplaint();
    rows.aRating();
    rows.anAppointment();
    rows.anAbsence();
    rows.aRequest();
    rows.papers();
    return rows;
  }

  /** The id of the row of a kind; empty where no row of the town is of that kind. */
  Optional<String> id(String kind) {
    return Optional.ofNullable(ids.get(kind));
  }

  Set<String> all() {
    return Set.copyOf(ids.values());
  }

  private void aCase() {
    var opened = town.open("BD-012", "Tajna Osoba");
    var id = opened.id();
    var bytes = new ByteArrayInputStream("tajni-plan".getBytes(StandardCharsets.UTF_8));
    try (var received = town.get(StoreFile.class).receive("tajni-plan.txt", bytes)) {
      var officer = town.person("Officer", UNIT, Duty.CASE_OFFICER);
      var file = town.system(() -> town.get(StoreFile.class).keep(received));
      town.as(officer, () -> write(id, List.of(new NewCase.Attachment(file, "tajni-plan.txt"))));
      ids.put("file", file.value().toString());
    }
    ids.put("case", id.value().toString());
    ids.put("task", town.task(id, TaskKind.CHECK).id().value().toString());
    ids.put("number", opened.number().value());
  }

  private CaseId write(CaseId id, List<NewCase.Attachment> files) {
    town.get(AttachFile.class).attach(id, files);
    town.get(SendMessage.class).send(id, "tajna poruka", FormKey.fresh());
    town.get(AddNote.class).add(id, "tajna biljeska", FormKey.fresh());
    return id;
  }

  private void aCentre() {
    var name = LocalText.of("en", "Counter");
    var code = "c" + UUID.randomUUID().toString().substring(0, 8);
    var unit = town.unit(UNIT);
    town.system(
        () -> {
          var centre =
              town.get(AddCentre.class)
                  .add(
                      new NewCentre(
                          code,
                          Centre.Level.LOCAL,
                          name,
                          Optional.of(unit),
                          Optional.empty(),
                          Optional.empty(),
                          Contact.notGiven()));
          var queue = new QueueId(UUID.randomUUID());
          town.get(SetUpQueue.class)
              .set(new Queue(queue, centre, "T", QueueColour.PINE, name, List.of(), 1, 15, true));
          var begun =
              town.get(BeginVisit.class)
                  .begin(
                      new NewVisit(
                          centre,
                          VisitChannel.RECEPTION,
                          Lang.EN,
                          Set.of(),
                          Optional.empty(),
                          List.of(new Wish(queue, List.of()))));
          town.get(AddDevice.class).add(centre, DeviceKind.KIOSK);
          var counter =
              town.get(AddCounter.class).add(centre, new NewCounter(1, name, Optional.empty()));
          ids.put("consultation", consultation(centre));
          ids.put("institution", town.get(SetUpInstitution.class).add(name).value().toString());
          ids.put("centre", centre.value().toString());
          ids.put("queue", queue.value().toString());
          ids.put("counter", counter.value().toString());
          ids.put("visit", begun.visit().id().value().toString());
          ids.put("ticket", begun.ticket().id().value().toString());
          ids.put(
              "device", one("select id from visits.device where centre_id = ?", centre.value()));
          return centre;
        });
    ids.put("unit", unit.value().toString());
  }

  private String consultation(CentreId centre) {
    return town.get(NoteConsultation.class)
        .note(
            new NewConsultation(
                centre,
                Optional.empty(),
                Optional.empty(),
                ConsultationTopic.ADVICE,
                Optional.empty(),
                Optional.empty(),
                ConsultationChannel.PHONE,
                5,
                "tajna biljeska"))
        .value()
        .toString();
  }

  private void aMessage() {
    town.jobs();
    town.system(
        () -> {
          var event = UUID.randomUUID();
          ids.put("message", event.toString());
          town.get(DSLContext.class)
              .execute(
                  "insert into notify.message (tenant_id, id, event_id, about_type, about_id,"
                      + " unit_id, kind, recipient, lang, subject, body, written_at, state)"
                      + " values (?, ?, ?, 'case', ?::uuid, ?::uuid, 'OFFICE_WROTE', 'tajna@ex.org',"
                      + " 'en', 'Tajna Osoba', 'tajna poruka', now(), 'FAILED')",
                  town.tenant().id().value(),
                  event,
                  event,
                  ids.get("case"),
                  ids.get("unit"));
          return event;
        });
  }

  private void aProblem() {
    town.system(
        () -> {
          var id = UUID.randomUUID();
          ids.put("problem", id.toString());
          town.get(DSLContext.class)
              .execute(
                  "insert into problems.problem (tenant_id, id, number, code, category, address,"
                      + " description, answers, media, status, unit_id, agency, reported_at,"
                      + " updated_at, released)"
                      + " values (?, ?, ?, ?, 'none', 'Tajna Osoba', 'tajna poruka',"
                      + " '{\"description\":\"\",\"answers\":{},\"media\":\"\"}', '',"
                      + " 'RECEIVED', ?::uuid, '', now(), now(), false)",
                  town.tenant().id().value(),
                  id,
                  "T-" + id,
                  id.toString().replace("-", "").substring(0, 20),
                  ids.get("unit"));
          return id;
        });
  }

  private void aRating() {
    town.system(
        () -> {
          ids.put("rating", UUID.randomUUID().toString());
          return town.get(DSLContext.class)
              .execute(
                  "insert into feedback.rating (tenant_id, id, source, centre_id, score, reasons,"
                      + " words, released_words, finished, given_on, given_at)"
                      + " values (?, ?::uuid, 'TICKET', ?::uuid, 1, '{}', 'tajna poruka', '',"
                      + " true, current_date, now())",
                  town.tenant().id().value(),
                  ids.get("rating"),
                  ids.get("centre"));
        });
  }

  private void aRequest() {
    ids.put("request", UUID.randomUUID().toString());
    town.system(
        () -> {
          var body = UUID.randomUUID();
          town.get(DSLContext.class)
              .execute(
                  "insert into outbound.body (tenant_id, id, name, address, email, open)"
                      + " values (?, ?, ?, '', '', true)",
                  town.tenant().id().value(),
                  body,
                  "Body " + body);
          return town.get(DSLContext.class)
              .execute(
                  "insert into outbound.request (tenant_id, id, case_id, case_number, unit_id,"
                      + " body_id, number, reason, way, subject, words, office, sent_at, due_on,"
                      + " waits, stage, form_key) values (?, ?::uuid, ?::uuid, 'T', ?::uuid, ?,"
                      + " 'T', 'DATA', 'EMAIL', 'Tajna Osoba', 'tajna poruka', '', now(),"
                      + " current_date, false, 'WAITING', ?)",
                  town.tenant().id().value(),
                  ids.get("request"),
                  ids.get("case"),
                  ids.get("unit"),
                  body,
                  body);
        });
  }

  private void anAbsence() {
    ids.put("absence", UUID.randomUUID().toString());
    town.system(
        () ->
            town.get(DSLContext.class)
                .execute(
                    "insert into casework.absence (tenant_id, id, account_id, from_day, until_day)"
                        + " values (?, ?::uuid, ?::uuid, current_date, current_date + 9)",
                    town.tenant().id().value(),
                    ids.get("absence"),
                    ids.get("staff")));
  }

  private void anAppointment() {
    ids.put("appointment", UUID.randomUUID().toString());
    town.system(
        () ->
            town.get(DSLContext.class)
                .execute(
                    "insert into visits.appointment (tenant_id, id, centre_id, counter_id,"
                        + " queue_id, services, persons, needs, starts_at, ends_at, free_at,"
                        + " state, code_digest, code_sealed, name, email, phone, contact_digest,"
                        + " lang, by_staff, sequence, made_at) values (?, ?::uuid, ?::uuid,"
                        + " ?::uuid, ?::uuid, '{}', 1, '{}', now() + interval '9 days',"
                        + " now() + interval '9 days 10 minutes',"
                        + " now() + interval '9 days 10 minutes', 'BOOKED', ?, '', 'Tajna Osoba',"
                        + " '', '', '', 'en', true, 0, now())",
                    town.tenant().id().value(),
                    ids.get("appointment"),
                    ids.get("centre"),
                    ids.get("counter"),
                    ids.get("queue"),
                    ids.get("appointment")));
  }

  private void aComplaint() {
    town.system(
        () -> {
          var id = UUID.randomUUID();
          ids.put("complaint", id.toString());
          var tenant = town.tenant().id().value();
          var sql = town.get(DSLContext.class);
          sql.execute(
              "insert into complaints.complaint (tenant_id, id, number, level, channel, lang,"
                  + " topic, place, reference, body, wanted, received_at, clock_from, stage,"
                  + " severity, urgent, code_salt, code_digest)"
                  + " values (?, ?, ?, 'ANONYMOUS', 'PORTAL', 'en', 'SERVICE', '', '',"
                  + " 'tajna poruka', '', now(), now(), 'RECEIVED', '{}', false, '', '')",
              tenant,
              id,
              "T-" + id);
          ids.put("statement", UUID.randomUUID().toString());
          sql.execute(
              "insert into complaints.statement (tenant_id, id, complaint_id, account_id,"
                  + " question, asked_at) values (?, ?::uuid, ?, ?, 'tajna poruka', now())",
              tenant,
              ids.get("statement"),
              id,
              UUID.randomUUID());
          ids.put("action", UUID.randomUUID().toString());
          sql.execute(
              "insert into complaints.action (tenant_id, id, complaint_id, what, owner_id, due_on,"
                  + " recorded_at, published) values (?, ?::uuid, ?, '{\"en\":\"tajna poruka\"}',"
                  + " ?, current_date, now(), false)",
              tenant,
              ids.get("action"),
              id,
              UUID.randomUUID());
          return id;
        });
  }

  private void papers() {
    row(
        "outage",
        "insert into visits.outage (tenant_id, id, centre_id, text, services, since) values (?,"
            + " ?::uuid, '%s', '{\"en\":\"Outage\"}', '{}', now())".formatted(ids.get("centre")));
    row(
        "block",
        "insert into visits.ticket_block (tenant_id, id, centre_id, queue_id, letters, first, last,"
            + " printed_at) values (?, ?::uuid, '%s', '%s', 'PT', 1, 9, now())"
                .formatted(ids.get("centre"), ids.get("queue")));
    row(
        "tutoring",
        "insert into visits.tutor_session values (?, ?::uuid, '%s', gen_random_uuid(), 'Office',"
                .formatted(ids.get("centre"))
            + " 'PAPER', null, null, 'e-Tax', '{}', '', 'ALONE', 5, now())");
    row(
        "measure",
        "insert into rights.measure (tenant_id, id, groups, what, unit_id, evidence, review_on,"
            + " shown, since) values (?, ?::uuid, '{POOR}', '{\"en\":\"Measure\"}',"
            + " gen_random_uuid(), '', current_date, false, current_date)");
    row(
        "remark",
        "insert into catalogue.remark (tenant_id, id, code, lang, words, written_at, state) values"
            + " (?, ?::uuid, 'BD-012', 'en', 'tajna poruka', now(), 'OPEN')");
    row(
        "dashboard",
        "insert into insight.dashboard values (?, ?::uuid, 1, gen_random_uuid(), false,"
            + " '{\"frame\":{\"name\":{\"en\":\"tajna poruka\"},\"office\":false,\"span\":\"YEAR\"},"
            + "\"figures\":[]}')");
    row(
        "note",
        "insert into insight.event_note (owner, id, version, country, network, happened_on, words,"
            + " office, kept_at) values (?, ?::uuid, 1, 'ME', false, current_date,"
            + " '{\"en\":\"kriva vijest\"}', 'Office', now())");
    row(
        "standard",
        "insert into rights.standard (tenant_id, id, place, what, served, since) values (?,"
            + " ?::uuid, 1, '{\"en\":\"Standard\"}', '{\"en\":\"Right\"}', current_date)");
  }

  private void row(String kind, String insert) {
    ids.put(kind, UUID.randomUUID().toString());
    var tenant = town.tenant().id().value();
    town.system(() -> town.get(DSLContext.class).execute(insert, tenant, ids.get(kind)));
  }

  private void aPerson() {
    var staff = town.person("Office of nobody", UNIT, Duty.CASE_OFFICER);
    ids.put("staff", staff.id().toString());
    var invited = new SignInName("i" + UUID.randomUUID().toString().replace("-", ""));
    town.system(
        () -> {
          town.get(InviteStaff.class)
              .invite(
                  new NewStaff(invited, "Invited", Set.of(Assignment.everywhere(Duty.COUNTER))));
          ids.put(
              "invitation",
              one("select id from identity.invitation where sign_in_name = ?", invited.value()));
          return staff;
        });
  }

  private String one(String query, Object value) {
    return town.get(DSLContext.class).fetchSingle(query, value).get(0, UUID.class).toString();
  }
}
