package org.sportel.complaints.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessWords;
import org.sportel.complaints.Complaints;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.platform.subject.Subject;
import org.sportel.register.TypedNumber;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Says what the access log keeps about complaints: their numbers, never more. */
@Component
final class ComplaintAccessWords implements AccessWords {
  private final Complaints complaints;

  ComplaintAccessWords(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Optional<String> page(String page) {
    return AccessWords.known("complaints.accessed." + page);
  }

  @Override
  public Optional<String> purpose(String purpose) {
    return AccessWords.known("complaints.purpose." + purpose);
  }

  @Override
  public Map<UUID, Link> subjects(String type, Collection<UUID> ids) {
    return type.equals(ComplaintId.SUBJECT)
        ? complaints.list(ids).stream()
            .collect(Collectors.toMap(one -> one.id().value(), one -> new Link(one.number(), "")))
        : Map.of();
  }

  @Override
  public Optional<Subject> subject(String typed) {
    return complaints.numbered(TypedNumber.spellings(typed)).map(one -> one.id().subject());
  }
}
