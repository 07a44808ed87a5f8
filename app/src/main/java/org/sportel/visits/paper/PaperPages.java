package org.sportel.visits.paper;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fills the pages of paper tickets, in a transaction. */
@Component
final class PaperPages {
  private final ManagedCentres centres;
  private final CentreSetups setups;
  private final TicketBlocks blocks;
  private final Choices choices;

  PaperPages(ManagedCentres centres, CentreSetups setups, TicketBlocks blocks, Choices choices) {
    this.centres = centres;
    this.setups = setups;
    this.blocks = blocks;
    this.choices = choices;
  }

  PaperPage page(CentreId id, PaperForm form, String done, FieldErrors errors) {
    var centre = centres.get(id);
    return new PaperPage(
        id.value().toString(),
        Texts.show(centre.name()),
        setups.of(id).queues().stream().map(PaperPages::option).toList(),
        blocks.of(id).stream().map(PaperPages::row).toList(),
        counters(centre),
        choices.codes(),
        form,
        done,
        errors);
  }

  BlockPage block(CentreId id, UUID block) {
    var centre = centres.get(id);
    var found =
        blocks.find(id, block).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new BlockPage(
        id.value().toString(),
        Texts.show(centre.name()),
        Texts.show(setups.of(id).queue(found.queue()).orElseThrow().name()),
        IntStream.rangeClosed(found.first(), found.last())
            .mapToObj(number -> new TicketNumber(found.letters(), number).text())
            .toList());
  }

  private static List<Option> counters(Centre centre) {
    return centre.counters().stream()
        .map(counter -> Option.of(counter.id().value().toString(), Here.text(counter.name())))
        .toList();
  }

  private static Option option(Queue queue) {
    return Option.of(
        queue.id().value().toString(), queue.letter() + " – " + Here.text(queue.name()));
  }

  private static PaperPage.Row row(TicketBlock block) {
    return new PaperPage.Row(
        block.id().toString(),
        t("visits.paper.numbers", block.from().text(), block.to().text()),
        Texts.dateTime(block.printed()));
  }
}
