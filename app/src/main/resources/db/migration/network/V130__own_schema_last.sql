-- A table of the same name in a session's own schema never stands before ours.
alter function network.find_places(text, int) set search_path = pg_catalog, public, network, platform, pg_temp;
