package org.sportel.visits.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Lang;
import org.sportel.visits.model.QueueId;

/** What one library writes, another one reads. */
class CalendarFileTests {
  private static final Instant BEFORE = Instant.parse("2026-10-24T08:30:00Z");
  private static final Instant AFTER = Instant.parse("2026-10-26T08:30:00Z");

  @Test
  void saysWhatWhenAndWhereOnBothSidesOfAClockChange() throws Exception {
    for (var starts : List.of(BEFORE, AFTER)) {
      var read = read(AppointmentState.BOOKED, 0, starts);
      assertThat(value(read, Property.DTSTART)).isEqualTo(utc(starts));
      assertThat(value(read, Property.DTEND)).isEqualTo(utc(starts.plusSeconds(1200)));
      assertThat(value(read, Property.SUMMARY)).isEqualTo("Извод, „A\"; B\\C");
      assertThat(value(read, Property.LOCATION)).isEqualTo("Centre, Trg 1");
      assertThat(value(read, Property.STATUS)).isEqualTo("CONFIRMED");
      assertThat(method(read)).isEqualTo("PUBLISH");
    }
  }

  @Test
  void keepsItsIdAndRaisesTheSequenceWhenItIsMovedAndCancelled() throws Exception {
    var booked = read(AppointmentState.BOOKED, 0, BEFORE);
    var moved = read(AppointmentState.BOOKED, 1, AFTER);
    var cancelled = read(AppointmentState.CANCELLED, 2, AFTER);
    assertThat(value(moved, Property.UID)).isEqualTo(value(booked, Property.UID));
    assertThat(value(cancelled, Property.UID)).isEqualTo(value(booked, Property.UID));
    assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
    assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(method(cancelled)).isEqualTo("CANCEL");
  }

  private static Calendar read(AppointmentState state, int sequence, Instant starts)
      throws IOException, ParserException {
    var appointment =
        new Appointment(
            new AppointmentId(new UUID(1, 2)),
            new CentreId(new UUID(0, 1)),
            new QueueId(new UUID(0, 2)),
            new Appointment.Slot(new CounterId(new UUID(0, 3)), starts, starts.plusSeconds(1200)),
            new Appointment.Wish(List.of(new ServiceCode("BD-004")), 1, Set.of()),
            state,
            Appointment.Holder.unknown(Lang.EN),
            sequence,
            false,
            Optional.empty());
    var text =
        CalendarFile.of(
            appointment,
            "Извод, „A\"; B\\C",
            "Centre, Trg 1",
            "https://example.org/m/x/appointments/ABCDE",
            Instant.parse("2026-10-01T00:00:00Z"));
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(Calendar calendar, String property) {
    var event = calendar.<CalendarComponent>getComponent(Component.VEVENT).orElseThrow();
    return event.<Property>getProperty(property).map(Content::getValue).orElse("");
  }

  private static String method(Calendar calendar) {
    return calendar.<Property>getProperty(Property.METHOD).map(Content::getValue).orElse("");
  }

  private static String utc(Instant instant) {
    return instant.toString().replaceAll("[-:]", "");
  }
}
