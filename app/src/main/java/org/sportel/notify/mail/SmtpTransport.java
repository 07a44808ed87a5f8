package org.sportel.notify.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sportel.platform.JobFailed;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends letters through a mail server: plain text and simple HTML, nothing that reports back. */
public final class SmtpTransport implements Transport {
  private static final String SYSTEM = "mail server";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.sportel");
  private final JavaMailSenderImpl server;
  private final String from;

  /**
   * A way through this server.
   *
   * @param from the sender's address
   */
  public SmtpTransport(JavaMailSenderImpl server, String from) {
    this.server = server;
    this.from = from;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void send(Mail mail) {
    try {
      server.send(letter(mail));
    } catch (MailParseException | MessagingException e) {
      throw new JobFailed(SYSTEM, "write", false, new MessagingException("cannot be written"));
    } catch (MailSendException e) {
      throw new JobFailed(SYSTEM, "send", !isHopeless(e), e);
    } catch (MailException e) {
      throw new JobFailed(SYSTEM, "send", true, e);
    }
  }

  private MimeMessage letter(Mail mail) throws MessagingException {
    var letter = new Letter(server, mail.id() + "@" + from.substring(from.indexOf('@') + 1));
    var parts = new MimeMessageHelper(letter, true, "UTF-8");
    parts.setFrom(from);
    parts.setTo(wire(mail.to()));
    parts.setSubject(mail.subject().replaceAll("[\\r\\n]+", " "));
    parts.setText(mail.text(), html(mail));
    if (mail.calendar().isPresent()) {
      parts.addAttachment(
          "appointment.ics",
          new ByteArrayResource(mail.calendar().get().getBytes(StandardCharsets.UTF_8)),
          "text/calendar; charset=UTF-8");
    }
    if (mail.paper().isPresent()) {
      var paper = mail.paper().get();
      parts.addAttachment(paper.name(), new ByteArrayResource(paper.pdf()), "application/pdf");
    }
    letter.setHeader("Content-Language", mail.lang().tag());
    letter.setHeader("Auto-Submitted", "auto-generated");
    return letter;
  }

  /** Never names the address: what is thrown is logged. */
  private static String wire(String to) throws AddressException {
    return EmailAddress.read(to)
        .map(EmailAddress::wire)
        .orElseThrow(() -> new AddressException("no address"));
  }

  private String html(Mail mail) {
    var output = new StringOutput();
    templates.render("notify/mail/letterPage.jte", LetterPage.of(mail), output);
    return output.toString();
  }

  /** An address that the server refuses for good will be refused again. */
  private static boolean isHopeless(MailSendException e) {
    return e.getFailedMessages().values().stream()
        .anyMatch(
            why ->
                why instanceof SendFailedException failed
                    && Optional.ofNullable(failed.getInvalidAddresses())
                        .filter(invalid -> hasAny(invalid))
                        .isPresent());
  }

  private static boolean hasAny(Address[] addresses) {
    return addresses.length > 0;
  }

  /** Keeps its own message id. */
  private static final class Letter extends MimeMessage {
    private final String id;

    Letter(JavaMailSenderImpl server, String id) {
      super(server.getSession());
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
