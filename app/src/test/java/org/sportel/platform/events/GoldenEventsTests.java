package org.sportel.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.casework.model.CaseEvent;
import org.sportel.complaints.model.ArrivalEvent;
import org.sportel.complaints.model.ComplaintEvents;
import org.sportel.identity.Served;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Event;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitEvents;
import org.springframework.beans.factory.annotation.Autowired;

/** What a released program wrote into the journal is read by every follower of this one. */
class GoldenEventsTests extends Served {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern NAME = Pattern.compile("(.+)\\.v(\\d+)\\.json");
  private static final List<Class<?>> TYPED =
      List.of(
          AgencyEvent.class,
          ArrivalEvent.class,
          CaseEvent.class,
          ComplaintEvents.class,
          HallEvent.class,
          OutboundEvent.class,
          ProblemEvent.class,
          VisitEvents.class);

  @Autowired private List<Follower> followers;
  @Autowired private Transactions transactions;
  @Autowired private Acting acting;
  @Autowired private SettableClock clock;

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void everyFollowerTakesInEveryVersionOfWhatItFollows() {
    var taken = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var entry : entries()) {
      for (var follower : followers) {
        if (follower.types().contains(entry.type())) {
          taken.add(entry.type());
          var trouble = taken(follower, entry);
          if (!trouble.isEmpty()) {
            wrong.add(follower.name() + " " + entry.type() + " v" + entry.version() + trouble);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(taken).hasSizeGreaterThan(80).contains("complaints.filed", "casework.opened");
  }

  private String taken(Follower follower, Entry entry) {
    try {
      acting.runAs(
          Actor.system("test"),
          () ->
              transactions.run(
                  desk.scope(),
                  () -> {
                    follower.follow(entry);
                    throw new Undone();
                  }));
      return " was not undone";
    } catch (Undone undone) {
      return "";
    } catch (RuntimeException trouble) {
      return ": " + trouble;
    }
  }

  @Test
  void everyTypeReadsEachOfItsVersions() throws ReflectiveOperationException, IOException {
    int read = 0;
    for (var holder : TYPED) {
      for (var field : holder.getFields()) {
        if (field.getType() == EventType.class) {
          var type = (EventType<?>) field.get(null);
          for (int version = 1; version <= type.version(); version++) {
            var event = (Event) type.read(entry(file(type.name(), version)));
            assertThat(event.type()).isEqualTo(type.name());
            assertThat(event.version()).isEqualTo(type.version());
            read++;
          }
        }
      }
    }
    assertThat(read).isGreaterThan(35);
  }

  private static Path file(String name, int version) {
    return GOLDEN
        .resolve(name.substring(0, name.indexOf('.')))
        .resolve(name + ".v" + version + ".json");
  }

  private List<Entry> entries() {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files.filter(Files::isRegularFile).sorted().map(this::entry).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Entry entry(Path file) {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    assertThat(name.matches()).as(file.toString()).isTrue();
    try {
      var payload = new Json().tree(Files.readString(file));
      return new Entry(
          desk.tenant(),
          UUID.randomUUID(),
          name.group(1),
          Integer.parseInt(name.group(2)),
          UUID.fromString(payload.path("subject").asString(UUID.randomUUID().toString())),
          Actor.anonymous(),
          clock.instant(),
          clock.instant(),
          Origin.LIVE,
          payload);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
