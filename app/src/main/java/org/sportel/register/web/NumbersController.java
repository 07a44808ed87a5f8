package org.sportel.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.register.Book;
import org.sportel.register.NumberFormat;
import org.sportel.register.NumberFormats;
import org.sportel.register.RegisterRefusal;
import org.sportel.register.SetNumberFormat;
import org.sportel.register.web.NumbersPage.Line;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.MessageText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets an administrator say how numbers are written, and try it first. */
@Controller
final class NumbersController {
  private static final int LONGEST = 60;

  private final NumberFormats formats;
  private final SetNumberFormat setNumberFormat;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  NumbersController(
      NumberFormats formats,
      SetNumberFormat setNumberFormat,
      Transactions transactions,
      CurrentTenant tenant) {
    this.formats = formats;
    this.setNumberFormat = setNumberFormat;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** What was typed, and what is wrong with it. */
  private record Typed(Map<Book, String> patterns, FieldErrors errors) {}

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/numbers")
  String page(@RequestParam(defaultValue = "") String done, Model model) {
    var nothing = new Typed(Map.of(), FieldErrors.none());
    return show(nothing, done.equals("saved"), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/numbers")
  String set(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var typed = typed(sent);
    if (typed.errors().isEmpty() && !sent.containsKey("try")) {
      try {
        transactions.run(tenant.scope(), () -> setNumberFormat.set(read(typed)));
        return "redirect:/desk/admin/numbers?done=saved";
      } catch (RegisterRefusal refused) {
        return refused(typed, refused, answer, model);
      }
    }
    if (!typed.errors().isEmpty()) {
      answer.setStatus(422);
    }
    return show(typed, false, model);
  }

  private String refused(
      Typed typed, RegisterRefusal refused, HttpServletResponse answer, Model model) {
    answer.setStatus(refused.status());
    var books = Arrays.stream(refused.args()).map(Book.class::cast).toList();
    var names = books.stream().map(book -> MessageText.of("register.book." + book)).toArray();
    var errors = FieldErrors.none();
    for (var book : books) {
      errors = errors.with(field(book), refused.messageKey(), names);
    }
    return show(new Typed(typed.patterns(), errors), false, model);
  }

  private static Typed typed(Map<String, String> sent) {
    var patterns = new EnumMap<Book, String>(Book.class);
    var errors = FieldErrors.none();
    for (var book : Book.values()) {
      var text = TypedText.line(sent.getOrDefault(field(book), ""));
      patterns.put(book, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      try {
        new NumberFormat(text);
      } catch (RegisterRefusal refused) {
        errors = errors.with(field(book), refused.messageKey());
      }
    }
    return new Typed(patterns, errors);
  }

  private static Map<Book, NumberFormat> read(Typed typed) {
    var read = new EnumMap<Book, NumberFormat>(Book.class);
    typed.patterns().forEach((book, pattern) -> read.put(book, new NumberFormat(pattern)));
    return read;
  }

  private String show(Typed typed, boolean saved, Model model) {
    var lines =
        transactions.read(
            tenant.scope(),
            () -> Arrays.stream(Book.values()).map(book -> line(book, typed)).toList());
    var tried = lines.stream().anyMatch(Line::changed);
    model.addAttribute("page", new NumbersPage(lines, tried, saved, typed.errors()));
    return "register/web/numbersPage";
  }

  private Line line(Book book, Typed typed) {
    var stored = formats.of(book);
    var pattern = Optional.ofNullable(typed.patterns().get(book)).orElse(stored.pattern());
    var next =
        typed.errors().has(field(book)) && !usable(pattern)
            ? ""
            : formats.next(book, new NumberFormat(pattern)).value();
    return new Line(book, pattern, next, !pattern.equals(stored.pattern()));
  }

  private static boolean usable(String pattern) {
    try {
      return !new NumberFormat(pattern).pattern().isEmpty();
    } catch (RegisterRefusal refused) {
      return false;
    }
  }

  private static String field(Book book) {
    return book.name().toLowerCase(Locale.ROOT);
  }
}
