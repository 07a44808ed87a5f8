package org.sportel.platform.contact;

import com.google.re2j.Pattern;
import com.ibm.icu.text.IDNA;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.text.TypedText;

/**
 * One e-mail address to which a letter can be sent.
 *
 * <p>What stands before the sign is a dot-atom of RFC 5322 in ASCII: no mail server has promised
 * SMTPUTF8. The domain may have any letters; it travels as UTS 46 writes it (IDNA 2008), so that a
 * letter such as ß never leads to somebody else's domain. Groups, routes, names in front, quoted
 * parts and numbers in place of a domain are refused.
 *
 * @param value as people read it
 * @param wire as it travels, ASCII alone
 */
public record EmailAddress(String value, String wire) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9-]{1,63}\\.)+([a-z][a-z0-9-]{0,61}[a-z0-9])");
  private static final IDNA NAMES =
      IDNA.getUTS46Instance(
          IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE);

  /** Why something typed is no address. */
  public enum Fault {
    /** It is not written as an address. */
    SHAPE,
    /** It has letters before the sign that mail servers do not carry everywhere. */
    LETTERS
  }

  private record Parts(String local, String domain) {}

  /** The address that was typed, without the invisible signs that copying leaves. */
  public static Optional<EmailAddress> read(String typed) {
    return parts(typed).flatMap(EmailAddress::of);
  }

  /** Why what was typed is no address; empty where it is one. */
  public static Optional<Fault> fault(String typed) {
    if (read(typed).isPresent()) {
      return Optional.empty();
    }
    boolean letters =
        parts(typed).filter(parts -> domain(parts.domain()) != null).stream()
            .flatMapToInt(parts -> parts.local().codePoints())
            .anyMatch(sign -> sign > 127 && Character.isLetterOrDigit(sign));
    return Optional.of(letters ? Fault.LETTERS : Fault.SHAPE);
  }

  private static Optional<Parts> parts(String typed) {
    if (typed.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    var clean = TypedText.line(typed);
    int sign = clean.lastIndexOf('@');
    return sign < 1
        ? Optional.empty()
        : Optional.of(new Parts(clean.substring(0, sign), clean.substring(sign + 1)));
  }

  private static Optional<EmailAddress> of(Parts parts) {
    var local = parts.local();
    var domain = domain(parts.domain());
    if (domain == null || local.length() > LONGEST_LOCAL || !LOCAL.matches(local)) {
      return Optional.empty();
    }
    var wire = local + "@" + domain;
    return wire.length() <= LONGEST && isMailable(wire)
        ? Optional.of(new EmailAddress(local + "@" + shown(parts.domain(), domain), wire))
        : Optional.empty();
  }

  private static boolean isMailable(String wire) {
    try {
      new InternetAddress(wire, true).validate();
      return true;
    } catch (AddressException e) {
      return false;
    }
  }

  private static @Nullable String domain(String typed) {
    var info = new IDNA.Info();
    var ascii = NAMES.nameToASCII(typed, new StringBuilder(), info).toString();
    return !info.hasErrors() && DOMAIN.matches(ascii) ? ascii : null;
  }

  /** In letters where it was typed in letters. */
  private static String shown(String typed, String ascii) {
    return typed.chars().allMatch(sign -> sign < 128)
        ? typed.toLowerCase(Locale.ROOT)
        : NAMES.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
  }
}
