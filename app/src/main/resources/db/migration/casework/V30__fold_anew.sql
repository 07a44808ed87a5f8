-- Letters are folded in another way.
reindex index casework.applicant_words;
