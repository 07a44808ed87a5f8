-- Accounts and powers by time; small beside the journal, because cases make most of it.
create index journal_accounts on platform.journal (tenant_id, happened_at) where type like 'identity.%';
