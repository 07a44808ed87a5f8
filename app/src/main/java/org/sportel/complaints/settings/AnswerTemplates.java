package org.sportel.complaints.settings;

import static org.sportel.complaints.db.Tables.ANSWER_TEMPLATE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.complaints.db.tables.records.AnswerTemplateRecord;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The answer templates of the running transaction's tenant. */
@Component
public final class AnswerTemplates {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  AnswerTemplates(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** All of them, by title. */
  public List<AnswerTemplate> list() {
    return sql
        .selectFrom(ANSWER_TEMPLATE)
        .where(ANSWER_TEMPLATE.TENANT_ID.eq(tenant()))
        .orderBy(ANSWER_TEMPLATE.ID)
        .fetch(this::template)
        .stream()
        .sorted(Comparator.comparing(one -> Texts.show(one.title()).text()))
        .toList();
  }

  /**
   * One that is known to exist.
   *
   * @throws ComplaintRefusal TEMPLATE_UNKNOWN
   */
  public AnswerTemplate get(UUID id) {
    return sql.selectFrom(ANSWER_TEMPLATE)
        .where(ANSWER_TEMPLATE.TENANT_ID.eq(tenant()), ANSWER_TEMPLATE.ID.eq(id))
        .fetchOptional(this::template)
        .orElseThrow(() -> new ComplaintRefusal(ComplaintRefusal.Reason.TEMPLATE_UNKNOWN));
  }

  void put(AnswerTemplate template) {
    var row = new AnswerTemplateRecord();
    row.setTenantId(tenant());
    row.setId(template.id());
    row.set(ANSWER_TEMPLATE.TOPIC, template.topic().map(Enum::name).orElse(null));
    row.setTitle(JSONB.valueOf(json.write(template.title())));
    row.setBody(JSONB.valueOf(json.write(template.body())));
    row.setOffered(template.offered());
    sql.insertInto(ANSWER_TEMPLATE)
        .set(row)
        .onConflict(ANSWER_TEMPLATE.TENANT_ID, ANSWER_TEMPLATE.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  private AnswerTemplate template(AnswerTemplateRecord row) {
    return new AnswerTemplate(
        row.getId(),
        Optional.ofNullable(row.getTopic()).map(ComplaintTopic::valueOf),
        json.read(row.getTitle().data(), LocalText.class),
        json.read(row.getBody().data(), LocalText.class),
        row.getOffered());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
