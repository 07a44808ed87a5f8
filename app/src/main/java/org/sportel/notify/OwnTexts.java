package org.sportel.notify;

import static org.sportel.notify.db.Tables.OWN_TEXT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.platform.Lang;
import org.sportel.platform.Serbian;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The own texts of the running transaction's tenant. */
@Component
public final class OwnTexts {
  private final DSLContext sql;
  private final Transactions transactions;

  OwnTexts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** The text of a kind in a language; empty where the program's words stand. */
  public Optional<OwnText> find(String kind, Lang lang) {
    return sql.selectFrom(OWN_TEXT)
        .where(row(kind, written(lang)))
        .fetchOptional(row -> new OwnText(row.getSubject(), row.getBody()))
        .map(text -> lang == Lang.SR_LATN ? latin(text) : text);
  }

  /** Serbian is written in Cyrillic, and Latin is made of it. */
  static Lang written(Lang lang) {
    return lang == Lang.SR_LATN ? Lang.SR_CYRL : lang;
  }

  private static OwnText latin(OwnText text) {
    return new OwnText(Serbian.latin(text.subject()), Serbian.latin(text.body()));
  }

  void keep(String kind, Lang lang, OwnText text, Instant at, String office) {
    sql.insertInto(OWN_TEXT)
        .set(OWN_TEXT.TENANT_ID, transactions.tenant().value())
        .set(OWN_TEXT.KIND, kind)
        .set(OWN_TEXT.LANG, lang.tag())
        .set(OWN_TEXT.SUBJECT, text.subject())
        .set(OWN_TEXT.BODY, text.body())
        .set(OWN_TEXT.SET_AT, at.atOffset(ZoneOffset.UTC))
        .set(OWN_TEXT.SET_BY, office)
        .onConflict(OWN_TEXT.TENANT_ID, OWN_TEXT.KIND, OWN_TEXT.LANG)
        .doUpdate()
        .set(OWN_TEXT.SUBJECT, text.subject())
        .set(OWN_TEXT.BODY, text.body())
        .set(OWN_TEXT.SET_AT, at.atOffset(ZoneOffset.UTC))
        .set(OWN_TEXT.SET_BY, office)
        .execute();
  }

  boolean remove(String kind, Lang lang) {
    return sql.deleteFrom(OWN_TEXT).where(row(kind, lang)).execute() == 1;
  }

  private Condition row(String kind, Lang lang) {
    return OWN_TEXT
        .TENANT_ID
        .eq(transactions.tenant().value())
        .and(OWN_TEXT.KIND.eq(kind))
        .and(OWN_TEXT.LANG.eq(lang.tag()));
  }
}
