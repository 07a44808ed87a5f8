package org.sportel.register.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.register.Book;
import org.sportel.web.components.Cell;

/** Everything entered into a book on one day, to be printed and kept. */
record SheetPage(Book book, LocalDate day, List<List<Cell>> rows) {}
