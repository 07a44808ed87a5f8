-- Letters are folded in another way.
reindex index register.entry_words;
