package org.sportel.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.platform.JobFailed;
import org.sportel.platform.Lang;

final class SmtpTransportTests {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsPlainTextAndSimpleHtml() throws Exception {
    var id = UUID.randomUUID();
    var text = "Добар дан,\n\nКод <b> & ë\n\nПоздрав,\nБудва";
    transport().send(new Mail(id, "ana@example.org", Lang.SR_CYRL, "Ваш захтјев\r\nBcc: x", text));

    var message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Ваш захтјев Bcc: x");
    assertThat(message.getMessageID()).isEqualTo("<" + id + "@sportel.example>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("Content-Language")).containsExactly("sr-Cyrl");
    var parts = (MimeMultipart) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
    var alternatives = (MimeMultipart) parts.getBodyPart(0).getContent();
    assertThat(String.valueOf(alternatives.getBodyPart(0).getContent()).replace("\r", ""))
        .isEqualTo(text);
    assertThat(String.valueOf(alternatives.getBodyPart(1).getContent()))
        .contains("<html lang=\"sr-Cyrl\">", "Код &lt;b&gt; &amp; ë")
        .doesNotContain("<img", "<script", "http");
    assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain("Disposition-Notification");
  }

  @Test
  void saysThatAnotherTryMayHelpWhenTheServerIsDown() {
    var transport = transport();
    server.stop();

    assertThatThrownBy(() -> transport.send(mail("ana@example.org")))
        .isInstanceOfSatisfying(JobFailed.class, e -> assertThat(e.retryable()).isTrue());
  }

  @Test
  void givesUpOnWhatIsNoAddress() {
    assertThatThrownBy(() -> transport().send(mail("ana@@example..org")))
        .isInstanceOfSatisfying(JobFailed.class, e -> assertThat(e.retryable()).isFalse())
        .hasStackTraceContaining("mail server: write")
        .extracting(SmtpTransportTests::trace)
        .asString()
        .doesNotContain("ana@");
  }

  @Test
  void sendsToADomainInCyrillicAsItTravels() throws Exception {
    transport().send(mail("ana@општина.срб"));

    assertThat(server.getUserManager().getUserByEmail("ana@xn--80appcfs5b.xn--90a3ac")).isNotNull();
    assertThat(server.getReceivedMessages()[0].getHeader("To", null))
        .isEqualTo("ana@xn--80appcfs5b.xn--90a3ac");
  }

  @Test
  void sendsNothingToGroupsAndRoutes() {
    for (var to :
        List.of(
            "group:a@b.cc;", "x<victim@y.org>", "ok@e.org\r\nBcc: evil@x.yy", "a@b.cc, c@d.ee")) {
      assertThatThrownBy(() -> transport().send(mail(to))).isInstanceOf(JobFailed.class);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private static String trace(Throwable failure) {
    var all = new StringWriter();
    failure.printStackTrace(new PrintWriter(all));
    return all.toString();
  }

  private Transport transport() {
    int port = server.getSmtp().getPort();
    return new MailSettings("127.0.0.1", port, "", "", "no-reply@sportel.example", "none")
        .transport();
  }

  private static Mail mail(String to) {
    return new Mail(UUID.randomUUID(), to, Lang.EN, "s", "t");
  }
}
