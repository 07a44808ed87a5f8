package org.sportel.rights.model;

/** Groups of people who are easily left out; the twelve of the survey of municipal centres. */
public enum PeopleGroup {
  /** People far from the centre, in villages and remote places. */
  RURAL,
  /** Elderly people. */
  ELDERLY,
  /** Ethnic and linguistic minorities. */
  MINORITIES,
  /** Foreign citizens. */
  FOREIGNERS,
  /** Indigenous peoples. */
  INDIGENOUS,
  /** Migrants and displaced people. */
  DISPLACED,
  /** People with disabilities. */
  DISABILITIES,
  /** People who read or write little. */
  LITERACY,
  /** Lesbian, gay, bisexual, transgender and intersex people. */
  LGBTI,
  /** People who live in poverty. */
  POOR,
  /** Women. */
  WOMEN,
  /** Young people. */
  YOUNG
}
