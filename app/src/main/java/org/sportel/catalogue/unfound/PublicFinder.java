package org.sportel.catalogue.unfound;

import org.sportel.catalogue.FindServices;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.ServiceQuestion;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/** Finds services for everybody and notes the words for which there was nothing. */
@Component
public final class PublicFinder {
  private final FindServices findServices;
  private final NoteUnfound noteUnfound;

  PublicFinder(FindServices findServices, NoteUnfound noteUnfound) {
    this.findServices = findServices;
    this.noteUnfound = noteUnfound;
  }

  /** As {@link FindServices#find}; must be called outside a transaction. */
  public FoundServices find(ServiceQuestion question, Lang reader) {
    var found = findServices.find(question, reader);
    if (found.total() == 0 && question.category().isEmpty() && question.event().isEmpty()) {
      noteUnfound.note(question.tenant(), question.words(), reader);
    }
    return found;
  }
}
