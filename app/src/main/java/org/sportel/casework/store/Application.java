package org.sportel.casework.store;

import org.sportel.casework.model.Applicant;

/**
 * What a person applied with: personal data, each part erasable as one row.
 *
 * @param answersJson the answers as one JSON object
 * @param version grows with every change of the answers
 */
public record Application(Applicant applicant, String answersJson, int version) {}
