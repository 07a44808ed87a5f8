package org.sportel.web.board;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** A part that a module contributes to the notice-board sheet of a centre; a bean. */
public interface NoticePart {
  /** Smaller stands higher. */
  int order();

  /** The part for a centre and a month, in a transaction of the tenant; nothing without figures. */
  Optional<NoticeTable> of(UUID centre, YearMonth month);
}
