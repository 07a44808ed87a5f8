package org.sportel.register.web;

import java.util.List;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/** The protocol books, searched. */
record RegisterPage(
    Asked asked,
    List<Option> books,
    EntryTable entries,
    long total,
    Paging paging,
    FieldErrors errors) {
  /** What was asked for, as typed. */
  record Asked(String words, String book, DayFields from, DayFields until) {}
}
