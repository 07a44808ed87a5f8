package lostproperty;

import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.documents.Files;
import org.sportel.documents.ReadFile;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Access;
import org.sportel.web.Panels;
import org.sportel.web.timeline.EventTimeline;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of a thing and its files. */
@Controller
final class LostController {
  private final LostPages pages;
  private final ReadFile readFile;
  private final Downloads downloads;
  private final Transactions transactions;
  private final CurrentTenant current;

  LostController(
      LostPages pages,
      ReadFile readFile,
      Downloads downloads,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.readFile = readFile;
    this.downloads = downloads;
    this.transactions = transactions;
    this.current = current;
  }

  @GetMapping("/desk/lost/{id}")
  @Access(power = Power.SERVE_COUNTER)
  @ResponseBody
  String thing(@PathVariable UUID id) {
    return transactions.write(current.scope(), () -> pages.of(id));
  }

  @GetMapping("/desk/lost/{id}/files/{file}")
  @Access(power = Power.SERVE_COUNTER)
  void file(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) {
    var ready =
        transactions.write(
            current.scope(),
            () -> readFile.open(new Subject(LostThing.SUBJECT, id), new FileId(file)));
    downloads.send(ready, response);
  }

  /** What stands on the page, in a transaction. */
  @Component
  static final class LostPages {
    private final LostThings things;
    private final Files files;
    private final EventTimeline timeline;
    private final Panels panels;
    private final AccessLog accessLog;

    LostPages(
        LostThings things,
        Files files,
        EventTimeline timeline,
        Panels panels,
        AccessLog accessLog) {
      this.things = things;
      this.files = files;
      this.timeline = timeline;
      this.panels = panels;
      this.accessLog = accessLog;
    }

    String of(UUID id) {
      var thing = things.get(id);
      accessLog.record("lost", "finding", List.of(thing.subject()));
      var page = new StringOutput();
      page.writeContent("<main>");
      timeline.of(id).forEach(entry -> page.writeContent("<p>" + entry.title() + "</p>"));
      files
          .of(thing.subject())
          .forEach(
              file ->
                  page.writeContent(
                      "<a href=\"/desk/lost/%s/files/%s\">%s</a>"
                          .formatted(id, file.id().value(), file.name().text())));
      panels
          .of("lost.thing", id)
          .forEach(
              panel -> {
                page.writeContent("<h2>" + panel.title() + "</h2>");
                panel.content().writeTo(page);
              });
      page.writeContent("</main>");
      return page.toString();
    }
  }
}
