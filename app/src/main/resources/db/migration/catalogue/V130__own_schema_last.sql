-- A table of the same name in a session's own schema never stands before ours.
alter function catalogue.find_services(text, int, text, text, int, int)
  set search_path = pg_catalog, public, catalogue, platform, pg_temp;
alter function catalogue.count_categories(int) set search_path = pg_catalog, public, catalogue, pg_temp;
