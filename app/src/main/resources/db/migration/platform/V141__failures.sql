-- What a job was to do, so that it can be tried again; of jobs given up before nothing is known.
alter table platform.failed_job add column body text;
-- These stand on pages of their own: messages that were not sent, procedures that were stopped.
delete from platform.failed_job where kind in ('notify.send-mail', 'casework.activity');

-- A parked entry is tried again with growing pauses.
alter table platform.parked_entry add column parked_at timestamptz not null default now();
alter table platform.parked_entry add column next_try_at timestamptz not null default now();

-- Only the kinds of what failed are kept: an address or a name may stand in its words.
update platform.failed_job set why = split_part(why, ':', 1);
update platform.parked_entry set why = split_part(why, ':', 1);
