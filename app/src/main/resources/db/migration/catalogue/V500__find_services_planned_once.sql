-- Planned for no particular word: the plan for each word cost more than the search, and took every
-- row in turn where the index of three letters leads to a few.
alter function catalogue.find_services(text, int, text, text, int, int)
  set plan_cache_mode = force_generic_plan;
