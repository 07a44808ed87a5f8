package org.sportel.notify.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;

/**
 * What was said about a subject, on a page of its owner.
 *
 * @param type the type of the page's subjects
 */
record MessagesPanel(
    String host, int order, String type, Function<Subject, Optional<PanelContent>> content)
    implements Panel {
  @Override
  public Optional<PanelContent> render(UUID subject) {
    return content.apply(new Subject(type, subject));
  }
}
