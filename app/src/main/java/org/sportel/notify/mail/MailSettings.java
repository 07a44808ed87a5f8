package org.sportel.notify.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * How letters leave the house, from the environment ({@code SPORTEL_MAIL_HOST} and so on).
 *
 * @param host empty where no letters are sent
 * @param user empty where the server asks for none
 * @param from the sender's address; needed where a server is set
 * @param tls {@code starttls} (needed, not only tried), {@code tls} or {@code none}
 */
@ConfigurationProperties("sportel.mail")
public record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("no-reply@localhost") String from,
    @DefaultValue("starttls") String tls) {

  private enum Tls {
    STARTTLS,
    TLS,
    NONE
  }

  /** Refuses a server without a usable sender, so that nobody finds out by the first letter. */
  public MailSettings {
    if (!host.isBlank() && EmailAddress.read(from).isEmpty()) {
      throw new IllegalArgumentException(
          "SPORTEL_MAIL_FROM must be the address that letters come from, not \"" + from + "\"");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("SPORTEL_MAIL_PORT must be between 1 and 65535");
    }
    if (Arrays.stream(Tls.values()).noneMatch(known -> known.name().equalsIgnoreCase(tls))) {
      throw new IllegalArgumentException("SPORTEL_MAIL_TLS must be starttls, tls or none");
    }
  }

  /** Whether a server is set. */
  public boolean given() {
    return !host.isBlank();
  }

  /** The way through the server that is set. */
  public Transport transport() {
    var server = new JavaMailSenderImpl();
    server.setHost(host);
    server.setPort(port);
    server.setDefaultEncoding("UTF-8");
    if (!user.isBlank()) {
      server.setUsername(user);
      server.setPassword(password);
    }
    server.setJavaMailProperties(properties());
    return new SmtpTransport(server, from);
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", "5000");
    properties.put("mail.smtp.timeout", "10000");
    properties.put("mail.smtp.writetimeout", "10000");
    properties.put("mail.smtp.auth", String.valueOf(!user.isBlank()));
    switch (Tls.valueOf(tls.toUpperCase(Locale.ROOT))) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
      }
      case TLS -> {
        properties.put("mail.smtp.ssl.enable", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
      }
      case NONE -> properties.put("mail.smtp.starttls.enable", "false");
    }
    return properties;
  }

  /** Hides the password. */
  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + "]";
  }
}
