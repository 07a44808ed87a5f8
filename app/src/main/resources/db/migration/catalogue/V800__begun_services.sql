-- A service that was never published has a draft with no version behind it, in the language in
-- which it is written.
alter table catalogue.card_draft
  alter column base drop not null,
  add column lang text,
  add constraint card_draft_behind check ((base is null) = (lang is not null));
