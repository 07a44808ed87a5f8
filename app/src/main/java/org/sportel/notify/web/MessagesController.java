package org.sportel.notify.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.audit.AccessLog;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.Message;
import org.sportel.notify.Message.State;
import org.sportel.notify.Messages;
import org.sportel.notify.ResendMessage;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.Paragraphs;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff see what was said to people, what could not be sent, and send it again. */
@Controller
final class MessagesController {
  private static final int PER_PAGE = 50;
  private static final String PURPOSE = "messages";

  private final Messages messages;
  private final ResendMessage resendMessage;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final AccessLog accessLog;
  private final Authority authority;

  MessagesController(
      Messages messages,
      ResendMessage resendMessage,
      Transactions transactions,
      CurrentTenant current,
      AccessLog accessLog,
      Authority authority) {
    this.messages = messages;
    this.resendMessage = resendMessage;
    this.transactions = transactions;
    this.current = current;
    this.accessLog = accessLog;
    this.authority = authority;
  }

  @GetMapping("/desk/messages")
  @Access(power = {Power.ADMINISTER, Power.WORK_CASES})
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    var wanted = Arrays.stream(State.values()).filter(s -> s.name().equals(state)).findFirst();
    int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    var slice = transactions.write(current.scope(), () -> read(wanted, number));
    var href = "/desk/messages?state=" + wanted.map(State::name).orElse("") + "&page=";
    model.addAttribute(
        "page",
        new MessagesPage(
            states(),
            wanted.map(State::name).orElse(""),
            slice.all(),
            columns(),
            slice.messages().stream().map(MessagesController::row).toList(),
            Paging.of(number, slice.all(), PER_PAGE, href),
            authority.may(Power.ADMINISTER)));
    return "notify/web/messagesPage";
  }

  @GetMapping("/desk/messages/{id}")
  @Access(power = {Power.ADMINISTER, Power.WORK_CASES})
  String message(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean again, Model model) {
    var message =
        transactions.write(
            current.scope(),
            () -> {
              var found = messages.get(id);
              accessLog.record("message", PURPOSE, List.of(subject(found)));
              return found;
            });
    model.addAttribute(
        "page",
        new MessagePage(
            id,
            message.lang().tag(),
            message.subject(),
            Paragraphs.of(message.text()),
            rows(message),
            !message.kind().secret(),
            again));
    return "notify/web/messagePage";
  }

  @PostMapping("/desk/messages/{id}/send")
  @Access(power = {Power.ADMINISTER, Power.WORK_CASES})
  String send(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> resendMessage.resend(id));
    return "redirect:/desk/messages/" + id + "?again=true";
  }

  /** What a message is about, else the message itself. */
  private static Subject subject(Message message) {
    return message.occasion().about().orElseGet(() -> new Subject("message", message.id()));
  }

  private Messages.Slice read(Optional<State> state, int page) {
    var slice = messages.list(state, (page - 1) * PER_PAGE, PER_PAGE);
    var shown = slice.messages().stream().map(MessagesController::subject).distinct();
    accessLog.record("messages", PURPOSE, shown.toList());
    return slice;
  }

  private static List<Option> states() {
    return Stream.concat(
            Stream.of(Option.of("", Texts.t("notify.state.all"))),
            Arrays.stream(State.values()).map(s -> Option.of(s.name(), word(s))))
        .toList();
  }

  private static List<Column> columns() {
    return Stream.of("subject", "to", "kind", "written", "state")
        .map(name -> Column.of(Texts.t("notify.column." + name)))
        .toList();
  }

  private static List<Cell> row(Message message) {
    return List.of(
        Cell.link(message.subject(), "/desk/messages/" + message.id()),
        Cell.of(message.recipient().isEmpty() ? Texts.t("notify.nobody") : message.recipient()),
        Cell.of(message.kind().title()),
        Cell.of(Texts.dateTime(message.writtenAt())),
        Cell.tag(word(message.fate().state()), tone(message.fate().state())));
  }

  private static List<SummaryRow> rows(Message message) {
    var fate = message.fate();
    var to = message.recipient().isEmpty() ? Texts.t("notify.nobody") : message.recipient();
    var rows = new ArrayList<SummaryRow>();
    rows.add(line("to", to));
    rows.add(line("kind", message.kind().title()));
    rows.add(line("written", Texts.dateTime(message.writtenAt())));
    rows.add(line("state", word(fate.state())));
    var settled = fate.state() == State.FAILED ? "givenUp" : "sent";
    fate.settledAt().ifPresent(at -> rows.add(line(settled, Texts.dateTime(at))));
    message
        .file()
        .ifPresent(file -> rows.add(line("file", Texts.t(message.kind().words() + ".file"))));
    if (fate.tries() > 0) {
      rows.add(line("tries", Texts.number(fate.tries())));
    }
    if (!fate.trouble().isEmpty()) {
      rows.add(line("trouble", fate.trouble()));
    }
    return List.copyOf(rows);
  }

  private static SummaryRow line(String name, String value) {
    return SummaryRow.of(Texts.t("notify.column." + name), value);
  }

  private static String word(State state) {
    return Texts.t("notify.state." + state.name());
  }

  private static Tone tone(State state) {
    return switch (state) {
      case ONLINE -> Tone.GREY;
      case WAITING -> Tone.ORANGE;
      case SENT -> Tone.GREEN;
      case FAILED -> Tone.RED;
    };
  }
}
