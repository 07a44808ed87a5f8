-- Letters and messages of a service are parts of its bundle.
alter table catalogue.bundle_part drop constraint bundle_part_kind_check;
alter table catalogue.bundle_part add constraint bundle_part_kind_check
  check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE', 'LETTER', 'TEST'));
alter table catalogue.part_draft drop constraint part_draft_kind_check;
alter table catalogue.part_draft add constraint part_draft_kind_check
  check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE', 'LETTER', 'TEST'));
alter table catalogue.part_state drop constraint part_state_kind_check;
alter table catalogue.part_state add constraint part_state_kind_check
  check (kind in ('FORM', 'PROCEDURE', 'DECISION', 'TEMPLATE', 'LETTER', 'TEST'));
