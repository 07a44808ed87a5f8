-- Letters are folded in another way.
update catalogue.published set title_words = platform.fold(title_words), words = platform.fold(words);
