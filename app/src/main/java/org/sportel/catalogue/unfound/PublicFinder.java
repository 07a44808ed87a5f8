package org.sportel.catalogue.unfound;

import java.util.function.Function;
import org.sportel.catalogue.FindServices;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.ServiceQuestion;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds services for everybody and notes the words for which there was nothing. */
@Component
public final class PublicFinder {
  private final FindServices findServices;
  private final NoteUnfound noteUnfound;
  private final Transactions transactions;

  PublicFinder(FindServices findServices, NoteUnfound noteUnfound, Transactions transactions) {
    this.findServices = findServices;
    this.noteUnfound = noteUnfound;
    this.transactions = transactions;
  }

  private record Made<P>(FoundServices found, P page) {}

  /**
   * As {@link FindServices#find}, with the page that is made of it in the same transaction; must be
   * called outside one.
   */
  public <P> P find(ServiceQuestion question, Lang reader, Function<FoundServices, P> page) {
    var made =
        transactions.read(
            Scope.open(),
            () -> {
              var found = findServices.find(question, reader);
              return new Made<>(found, page.apply(found));
            });
    if (made.found().total() == 0 && !question.narrowed()) {
      noteUnfound.note(question.tenant(), question.words(), reader);
    }
    return made.page();
  }
}
