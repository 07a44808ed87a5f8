-- A session now names the tenant it sits in beside its account: "<account> <tenant>". Who is signed
-- in when this is put in signs in once more.
delete from identity.session;
create index session_account on identity.session (split_part(principal_name, ' ', 1));
create index session_seat on identity.session (split_part(principal_name, ' ', 2));
