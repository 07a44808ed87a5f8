package org.sportel.outbound;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.outside.OtherWaits;
import org.sportel.outbound.model.OutboundRequest;
import org.springframework.stereotype.Component;

/** Tells for which answers of other bodies a case stands. */
@Component
final class RequestWaits implements OtherWaits {
  private final OutboundRequests requests;

  RequestWaits(OutboundRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<CasePause> of(CaseId id) {
    return requests.of(id).stream()
        .filter(OutboundRequest::waits)
        .map(
            one ->
                new CasePause(
                    CasePause.REQUEST,
                    WaitOwner.OTHER_BODY,
                    one.sent().at(),
                    one.end().at(),
                    Optional.of(one.sent().due()),
                    Optional.empty()))
        .toList();
  }
}
