package org.sportel.web.components;

/**
 * Where something happened on a chart's course.
 *
 * @param index at which label
 * @param number by which it is found in the list below
 * @param told what happened, with its day
 * @param lang in which language that stands
 */
public record Mark(int index, int number, String told, String lang) {}
