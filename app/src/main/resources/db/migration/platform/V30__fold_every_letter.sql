-- Folds text for search: compatible signs are one, small letters, Cyrillic to Latin, every mark off, letters that
-- only look marked (đ, ł, ø, ı) as their plain one. dj, đ and ђ are d, so that Đorđe, Djordje and Dorde are one.
create or replace function platform.fold(value text) returns text language sql immutable parallel safe as $$
  select replace(translate(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        regexp_replace(
          normalize(translate(lower(normalize(value, NFKC)), 'й', 'j'), NFKD),
          '[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff''’ʼъь]', '', 'g'),
      'љ', 'lj'), 'њ', 'nj'), 'џ', 'dz'), 'ѕ', 'dz'), 'щ', 'sc'), 'ю', 'ju'),
      'я', 'ja'), 'є', 'je'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'абвгдежзијклмнопрстћуфхцчшыэіґђđłøðħŧŋıə‐‒–—―−-',
    'abvgdezzijklmnoprstcufhccsyeigddlodhtnie       '), 'dj', 'd')
$$;
