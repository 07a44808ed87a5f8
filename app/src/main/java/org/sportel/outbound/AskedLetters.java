package org.sportel.outbound;

import java.util.List;
import org.sportel.audit.AccessLog;
import org.sportel.casework.outside.CaseLetters.ReceivedPaper;
import org.sportel.network.Tenant;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Shows a request of the running transaction's tenant to the institution it was sent to. */
@Component
final class AskedLetters {
  private final OtherBodies bodies;
  private final OutboundRequests requests;
  private final AccessLog log;

  AskedLetters(OtherBodies bodies, OutboundRequests requests, AccessLog log) {
    this.bodies = bodies;
    this.requests = requests;
    this.log = log;
  }

  /** A request and the titles of the files of its answer. */
  record Shown(OutboundRequest request, List<String> files) {}

  /**
   * A request that was sent to an institution; the look at its case is recorded.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN where it went to somebody else
   */
  Shown show(Tenant institution, RequestId id) {
    var request = requests.get(id);
    var ours =
        bodies
            .ofInstitution(institution.id())
            .filter(body -> body.id().equals(request.body()))
            .isPresent();
    if (!ours) {
      throw OutboundRefusal.of(OutboundRefusal.Reason.REQUEST_UNKNOWN);
    }
    log.record("request", "asked", Subject.ofCases(List.of(request.of().id().value())));
    return new Shown(request, requests.files(id).stream().map(ReceivedPaper::title).toList());
  }
}
