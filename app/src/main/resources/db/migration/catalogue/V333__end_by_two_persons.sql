-- Who proposed that a service ends, while a second person must still approve it.
alter table catalogue.retirement add column proposed_by uuid;
