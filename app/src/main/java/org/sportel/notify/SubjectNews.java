package org.sportel.notify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.documents.FileId;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Origin;
import org.sportel.platform.subject.Notice;
import org.sportel.platform.subject.NoticeSource;
import org.sportel.platform.subject.Recipient;
import org.springframework.stereotype.Component;

/**
 * Tells people what happens to their case, or whatever else a module owns. What is not live is told
 * to nobody.
 */
@Component
final class SubjectNews implements Follower {
  private final List<NoticeSource> sources;
  private final Audiences audiences;
  private final WriteMessage writeMessage;
  private final DecisionMail decisionMail;

  SubjectNews(
      List<NoticeSource> sources,
      Audiences audiences,
      WriteMessage writeMessage,
      DecisionMail decisionMail) {
    this.sources = List.copyOf(sources);
    this.audiences = audiences;
    this.writeMessage = writeMessage;
    this.decisionMail = decisionMail;
  }

  @Override
  public String name() {
    return "notify";
  }

  @Override
  public Set<String> types() {
    return sources.stream()
        .flatMap(source -> source.events().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void follow(Entry entry) {
    if (entry.origin() == Origin.LIVE) {
      sources.stream()
          .filter(source -> source.events().contains(entry.type()))
          .flatMap(source -> source.of(entry).stream())
          .forEach(
              notice -> audiences.of(notice.subject()).ifPresent(to -> tell(notice, to, entry)));
    }
  }

  private void tell(Notice notice, Recipient to, Entry entry) {
    writeMessage.write(
        new Message.Occasion(entry.id(), Optional.of(notice.subject()), notice.unit()),
        MessageKind.of(notice.kind()),
        to,
        notice.day(to.zone()),
        notice.file().filter(file -> decisionMail.attached()).map(FileId::new));
  }
}
