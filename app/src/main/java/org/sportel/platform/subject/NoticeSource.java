package org.sportel.platform.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.platform.Entry;

/** Says which events of a module are told to whom they concern; a bean of that module. */
public interface NoticeSource {
  /** Every kind of message that may come of it. */
  List<NoticeKind> kinds();

  /** The types of the events that are told. */
  Set<String> events();

  /**
   * What an event tells, asked inside a transaction of its tenant; empty where it is told nobody.
   */
  Optional<Notice> of(Entry entry);
}
