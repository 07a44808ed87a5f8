package org.sportel.notify.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.notify.mail.Mailbox;
import org.sportel.notify.mail.Transport;
import org.sportel.notify.web.MailboxPage.Line;
import org.sportel.notify.web.MailboxPage.Opened;
import org.sportel.platform.text.Paragraphs;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The letters of the demo, which never leave the program. Elsewhere the page does not exist. */
@Controller
final class MailboxController {
  private final Transport transport;

  MailboxController(Transport transport) {
    this.transport = transport;
  }

  @GetMapping("/demo/mailbox")
  @Access(Rule.PUBLIC)
  String letters(Model model) {
    return show(Optional.empty(), model);
  }

  @GetMapping("/demo/mailbox/{id}")
  @Access(Rule.PUBLIC)
  String letter(@PathVariable UUID id, Model model) {
    return show(Optional.of(mailbox().find(id).orElseThrow(MailboxController::notHere)), model);
  }

  private String show(Optional<Mailbox.Letter> opened, Model model) {
    var lines = mailbox().list().stream().map(MailboxController::line).toList();
    model.addAttribute("page", new MailboxPage(lines, opened.map(MailboxController::opened)));
    return "notify/web/mailboxPage";
  }

  private Mailbox mailbox() {
    if (transport instanceof Mailbox mailbox) {
      return mailbox;
    }
    throw notHere();
  }

  private static Line line(Mailbox.Letter letter) {
    var mail = letter.mail();
    return new Line(mail.id(), mail.to(), mail.subject(), Texts.dateTime(letter.at()));
  }

  private static Opened opened(Mailbox.Letter letter) {
    var mail = letter.mail();
    return new Opened(
        mail.to(),
        mail.subject(),
        Texts.dateTime(letter.at()),
        mail.lang().tag(),
        Paragraphs.of(mail.text()));
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
