package org.sportel.problems.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** The first step of a report: what is wrong. */
record ReportKindPage(String path, List<Group> groups, FieldErrors errors) {
  /** Kinds that are listed together. */
  record Group(String name, List<Option> kinds) {}
}
