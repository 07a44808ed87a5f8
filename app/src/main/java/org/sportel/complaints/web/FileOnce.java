package org.sportel.complaints.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sportel.complaints.FileComplaint;
import org.sportel.complaints.FileComplaint.Filed;
import org.sportel.complaints.NewAttachment;
import org.sportel.complaints.NewComplaint;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.springframework.stereotype.Component;

/** Files a form once, however often it is sent. */
@Component
final class FileOnce {
  private static final UUID NOBODY = new UUID(0, 0);

  private final FileComplaint fileComplaint;
  private final AppealTimes appeals;
  private final Idempotency idempotency;
  private final Transactions transactions;
  private final CurrentTenant current;

  FileOnce(
      FileComplaint fileComplaint,
      AppealTimes appeals,
      Idempotency idempotency,
      Transactions transactions,
      CurrentTenant current) {
    this.fileComplaint = fileComplaint;
    this.appeals = appeals;
    this.idempotency = idempotency;
    this.transactions = transactions;
    this.current = current;
  }

  FiledComplaintPage file(String form, NewComplaint wanted, Supplier<List<NewAttachment>> files) {
    var ready = fileComplaint.prepare(wanted);
    var filed = new AtomicReference<Optional<Filed>>(Optional.empty());
    var number =
        transactions.write(
            current.scope(),
            () ->
                once(
                    form,
                    () -> {
                      var done = fileComplaint.file(ready, files.get());
                      filed.set(Optional.of(done));
                      return done.number();
                    }));
    return page(number, filed.get(), wanted);
  }

  private String once(String form, Supplier<String> work) {
    var key = TypedId.find(form);
    return key.isEmpty()
        ? work.get()
        : idempotency.once(NOBODY, key.get().toString(), "complaint", work);
  }

  private FiledComplaintPage page(String number, Optional<Filed> filed, NewComplaint wanted) {
    return new FiledComplaintPage(
        "/m/" + current.get().slug() + "/complaints",
        number,
        filed.map(one -> one.code().text()),
        filed.map(one -> LocalDate.ofInstant(one.due(), current.get().zone())),
        filed.flatMap(Filed::lookBy),
        transactions.read(current.scope(), () -> appeals.words(wanted.about())));
  }
}
