package org.sportel.outbound;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Adds a body to the address book or changes it there. */
@Component
public final class SetOtherBody {
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 500;

  private final OtherBodies bodies;
  private final Authority authority;
  private final Journal journal;
  private final Ids ids;

  SetOtherBody(OtherBodies bodies, Authority authority, Journal journal, Ids ids) {
    this.bodies = bodies;
    this.authority = authority;
    this.journal = journal;
    this.ids = ids;
  }

  /** What is typed of a body. */
  public record Entry(String code, String name, String address, String email, boolean open) {}

  /**
   * Keeps it; what was sent to it before goes on under its new name.
   *
   * @param known the body to change; empty adds one
   * @throws OutboundRefusal BODY_UNKNOWN, WORDS_MISSING, WORDS_LONG, EMAIL_WRONG, NAME_TAKEN,
   *     CODE_WRONG, CODE_TAKEN
   * @throws org.sportel.platform.NotAllowed for whoever neither works on cases nor administers, and
   *     without the power to administer for a body that procedures write to by its code
   */
  public UUID set(Optional<UUID> known, Entry entry) {
    if (!authority.may(Power.WORK_CASES)) {
      authority.require(Power.ADMINISTER);
    }
    var before =
        known.map(
            id ->
                bodies
                    .find(id)
                    .orElseThrow(() -> OutboundRefusal.of(OutboundRefusal.Reason.BODY_UNKNOWN)));
    var id = before.map(OtherBody::id).orElseGet(ids::next);
    var institution = before.flatMap(OtherBody::institution);
    var name = OutboundGate.words("name", TypedText.line(entry.name()), LONGEST_NAME);
    if (bodies.named(name, id)) {
      throw OutboundRefusal.at("name", OutboundRefusal.Reason.NAME_TAKEN);
    }
    var code = code(entry.code());
    if (!code.isEmpty() || before.filter(body -> !body.code().isEmpty()).isPresent()) {
      authority.require(Power.ADMINISTER);
    }
    if (bodies.coded(code, id)) {
      throw OutboundRefusal.at("code", OutboundRefusal.Reason.CODE_TAKEN);
    }
    var body =
        new OtherBody(
            id,
            code,
            name,
            address(entry.address()),
            email(entry.email()),
            institution,
            entry.open());
    bodies.keep(body);
    journal.record(new OutboundEvent.BodySet(id, institution, entry.open()));
    return id;
  }

  private static String code(String typed) {
    var code = TypedText.line(typed);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      throw OutboundRefusal.at("code", OutboundRefusal.Reason.CODE_WRONG);
    }
    return code;
  }

  private static String address(String typed) {
    var text = TypedText.text(typed);
    if (text.length() > LONGEST_ADDRESS) {
      throw OutboundRefusal.at("address", OutboundRefusal.Reason.WORDS_LONG, LONGEST_ADDRESS);
    }
    return text;
  }

  private static String email(String typed) {
    return TypedText.line(typed).isEmpty()
        ? ""
        : EmailAddress.read(typed)
            .map(EmailAddress::value)
            .orElseThrow(() -> OutboundRefusal.at("email", OutboundRefusal.Reason.EMAIL_WRONG));
  }
}
