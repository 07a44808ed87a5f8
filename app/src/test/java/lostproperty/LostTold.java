package lostproperty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.documents.FileReaders;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Entry;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Audience;
import org.sportel.platform.subject.Notice;
import org.sportel.platform.subject.NoticeKind;
import org.sportel.platform.subject.NoticeSource;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Who is told of a thing, what, and who reads its files. */
@Component
final class LostTold implements Audience, NoticeSource, FileReaders {
  private static final NoticeKind NOTED = new NoticeKind("LOST_NOTED", "lost.told", "/lost", true);
  private static final NoticeKind FOUND = new NoticeKind("LOST_FOUND", "lost.told", "/lost", false);

  private final LostThings things;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Authority authority;

  LostTold(LostThings things, Tenants tenants, Transactions transactions, Authority authority) {
    this.things = things;
    this.tenants = tenants;
    this.transactions = transactions;
    this.authority = authority;
  }

  @Override
  public String type() {
    return LostThing.SUBJECT;
  }

  @Override
  public Optional<Recipient> of(Subject subject) {
    var thing = things.get(subject.id());
    var tenant = tenants.get(transactions.tenant());
    return Optional.of(
        new Recipient(
            subject,
            EmailAddress.read(thing.email()),
            Lang.EN,
            tenant.zone(),
            thing.number(),
            thing.what(),
            tenant.name().in(Lang.EN).text()));
  }

  @Override
  public Optional<String> pageOfStaff() {
    return Optional.of("lost.thing");
  }

  @Override
  public List<NoticeKind> kinds() {
    return List.of(NOTED, FOUND);
  }

  @Override
  public Set<String> events() {
    return Set.of(LostEvent.REPORTED.name(), LostEvent.FOUND.name());
  }

  @Override
  public Optional<Notice> of(Entry entry) {
    var subject = new Subject(LostThing.SUBJECT, entry.subject());
    if (entry.type().equals(LostEvent.REPORTED.name())) {
      var unit = LostEvent.REPORTED.read(entry).unit();
      return Optional.of(Notice.of(subject, NOTED, Optional.of(unit)));
    }
    var found = LostEvent.FOUND.read(entry);
    return Optional.of(
        new Notice(
            subject,
            FOUND,
            Optional.of(found.unit()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(found.letter())));
  }

  @Override
  public void require(Subject subject) {
    authority.require(Power.SERVE_COUNTER, things.get(subject.id()).unit());
  }

  @Override
  public String page() {
    return "lost";
  }

  @Override
  public String purpose() {
    return "finding";
  }
}
