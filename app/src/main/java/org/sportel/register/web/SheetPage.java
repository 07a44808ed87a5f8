package org.sportel.register.web;

import java.time.LocalDate;
import org.sportel.register.Book;

/** Everything entered into a book on one day, to be printed and kept. */
record SheetPage(Book book, LocalDate day, EntryTable entries) {}
