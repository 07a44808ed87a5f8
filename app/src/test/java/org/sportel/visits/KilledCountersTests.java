package org.sportel.visits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.TestDatabase;
import org.sportel.crash.Child;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The program is killed while eight clerks call and finish, two of them in the middle of it. */
@SportelTest
class KilledCountersTests {
  private static final int CLERKS = 8;
  private static final int TICKETS = 400;
  private static final int SERVED = 40;

  @Autowired ApplicationContext context;

  @Test
  void losesNoTicketAndCallsNoneTwiceWhenKilledAtACallAndAtAnEnd() throws Exception {
    var hall = Hall.with(context, CLERKS);
    var clerks = IntStream.rangeClosed(1, CLERKS).mapToObj(hall::clerk).toList();
    arrive(hall, clerks.getFirst());
    var said = killed(hall, clerks);
    var after = Standing.of(hall);
    assertThat(after.disagreements()).isEmpty();
    assertThat(said.get("called")).hasSizeGreaterThanOrEqualTo(SERVED).doesNotHaveDuplicates();
    assertThat(said.get("called")).allSatisfy(id -> assertThat(after.calls(id)).hasSize(1));
    assertThat(said.get("finished"))
        .allSatisfy(id -> assertThat(after.state(id)).isEqualTo(TicketState.FINISHED));
    var amidCall = said.getOrDefault("amid-call", List.of()).getFirst();
    assertThat(after.state(amidCall)).isEqualTo(TicketState.WAITING);
    var amidFinish = said.getOrDefault("amid-finish", List.of()).getFirst();
    assertThat(after.state(amidFinish)).isEqualTo(TicketState.CALLED);

    assertThat(next(hall, clerks.get(2)).orElseThrow().ticket()).isNotEqualTo(amidFinish);
    assertThat(next(hall, clerks.get(1)).orElseThrow().ticket()).isEqualTo(amidFinish);
    clerks.forEach(clerk -> serveAll(hall, clerk));
    var end = Standing.of(hall);
    assertThat(end.disagreements()).isEmpty();
    assertThat(end.tickets().values())
        .hasSize(TICKETS)
        .allSatisfy(ticket -> assertThat(ticket.state()).isEqualTo(TicketState.FINISHED))
        .allSatisfy(ticket -> assertThat(end.calls(ticket.id())).hasSize(1));
  }

  private static void arrive(Hall hall, Actor clerk) {
    hall.runAs(
        clerk,
        () -> {
          for (int i = 0; i < TICKETS; i++) {
            var ticket = hall.issue(i % 2 == 0 ? hall.a : hall.b, Set.of(), Optional.empty());
            hall.get(HandOverTicket.class).hand(ticket.id());
          }
        });
  }

  /** Lets them work in a program of its own and kills it; what they said was committed. */
  private static Map<String, List<TicketId>> killed(Hall hall, List<Actor> clerks)
      throws Exception {
    var address = TestDatabase.address();
    var args =
        new ArrayList<>(List.of(address.url(), address.ownerPassword(), address.appPassword()));
    args.add(String.valueOf(hall.tenant().value()));
    clerks.forEach(clerk -> args.add(clerk.id().toString()));
    var folder = Files.createTempDirectory(Path.of("target"), "killed");
    var child = Child.start(ClerksAtWork.class, folder, args.toArray(String[]::new));
    child.await(line -> child.said().stream().filter(KilledCountersTests::end).count() >= SERVED);
    child.kill();
    var said = new HashMap<String, List<TicketId>>();
    child.said().stream()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 2 && words[1].length() == 36)
        .forEach(
            words ->
                said.computeIfAbsent(words[0], none -> new ArrayList<>())
                    .add(new TicketId(UUID.fromString(words[1]))));
    return said;
  }

  private static boolean end(String line) {
    return line.startsWith("finished ");
  }

  private static void serveAll(Hall hall, Actor clerk) {
    while (true) {
      var call = next(hall, clerk);
      if (call.isEmpty()) {
        return;
      }
      hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(call.get().ticket()));
    }
  }

  private static Optional<CounterCall> next(Hall hall, Actor clerk) {
    return hall.as(clerk, () -> hall.get(CallNext.class).call());
  }

  /** Tickets, calls and journal of a hall at one moment. */
  private record Standing(
      Map<TicketId, Ticket> tickets,
      Map<TicketId, List<CounterCall>> calls,
      Map<UUID, List<String>> told) {
    static Standing of(Hall hall) {
      return hall.system(
          () -> {
            var day = hall.get(org.sportel.network.CurrentDay.class).day();
            var states = Arrays.asList(TicketState.values());
            var tickets =
                hall.get(Tickets.class).of(hall.centre(), day, states).stream()
                    .collect(toMap(Ticket::id, ticket -> ticket));
            var calls =
                hall.get(Calls.class).since(hall.centre(), Instant.EPOCH).stream()
                    .collect(groupingBy(CounterCall::ticket));
            var visits = tickets.values().stream().map(one -> one.visit().id().value()).toList();
            var told =
                hall.get(Journal.class).of(visits).stream()
                    .collect(
                        groupingBy(
                            Entry::subject,
                            java.util.stream.Collectors.mapping(
                                Entry::type, java.util.stream.Collectors.toList())));
            return new Standing(tickets, calls, told);
          });
    }

    List<CounterCall> calls(TicketId id) {
      return calls.getOrDefault(id, List.of());
    }

    TicketState state(TicketId id) {
      return java.util.Objects.requireNonNull(tickets.get(id)).state();
    }

    /** The tickets whose state, calls and journal say different things. */
    List<String> disagreements() {
      return tickets.values().stream()
          .filter(ticket -> !story(ticket).equals(expected(ticket)))
          .map(ticket -> ticket.state() + " but " + story(ticket))
          .toList();
    }

    private String story(Ticket ticket) {
      var types = told.getOrDefault(ticket.visit().id().value(), List.of());
      var here = calls(ticket.id());
      return here.size()
          + " calls, "
          + here.stream().filter(call -> call.endedAs().isEmpty()).count()
          + " open, told "
          + types.stream().filter("visits.called"::equals).count()
          + " and "
          + types.stream().filter("visits.finished"::equals).count();
    }

    private static String expected(Ticket ticket) {
      return switch (ticket.state()) {
        case WAITING -> "0 calls, 0 open, told 0 and 0";
        case CALLED -> "1 calls, 1 open, told 1 and 0";
        case FINISHED -> "1 calls, 0 open, told 1 and 1";
        default -> "no such state here";
      };
    }
  }
}
