package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.insight.ExportLog;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has a log and the list of all accounts cannot tell who did what. */
@SportelTest
class LogPeopleTests {
  private static final Pattern CODE = Pattern.compile("S-([0-9a-f-]+)");

  @Autowired ApplicationContext context;
  @Autowired ExportLog export;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddStaff addStaff;

  /** A town in which one clerk opened a case. */
  private record Town(TenantId id, UUID clerk) {}

  private Town town() {
    var town = Happened.town(context, ZoneId.of("Europe/Tirane"));
    var name = new SignInName("l" + UUID.randomUUID().toString().replace("-", ""));
    var clerk = new NewStaff(name, "Clerk", Set.of(Assignment.everywhere(Duty.COUNTER)));
    var account =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(Scope.of(town), () -> addStaff.add(clerk).account().value()));
    var of = new Happened.Of("S1", new UUID(7, 1), "COUNTER", Optional.empty());
    var at = Instant.parse("2026-03-02T08:15:30Z");
    acting.runAs(
        new Actor(Actor.Kind.STAFF, account, "Clerk"),
        () ->
            transactions.run(
                Scope.of(town),
                () ->
                    journal.recordAll(
                        List.of(Happened.of(UUID.randomUUID(), "casework.opened", of, at)))));
    following.catchUp(town);
    return new Town(town, account);
  }

  private String code(Town town, ExportLog.Format format) {
    var out = new ByteArrayOutputStream();
    acting.runAs(Actor.system("test"), () -> export.write(town.id(), "Log", format, out));
    var codes = new TreeSet<String>();
    var found = CODE.matcher(out.toString(StandardCharsets.UTF_8));
    while (found.find()) {
      codes.add(found.group(1));
    }
    assertThat(codes).hasSize(1);
    return codes.first();
  }

  @Test
  void stayTheSameInATownAndAreNoDigestOfAnAccount() throws Exception {
    var town = town();
    var code = code(town, ExportLog.Format.XES);
    assertThat(code(town, ExportLog.Format.OCEL)).isEqualTo(code);
    assertThat(code(town(), ExportLog.Format.XES))
        .as("another in every town and of everybody")
        .isNotEqualTo(code);
    for (var words : List.of("", "log ", town.id() + " ", "log " + town.id().value() + " ")) {
      var tried = (words + town.clerk()).getBytes(StandardCharsets.UTF_8);
      assertThat(UUID.nameUUIDFromBytes(tried).toString()).doesNotStartWith(code);
      for (var algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
        var digest = MessageDigest.getInstance(algorithm).digest(tried);
        assertThat(HexFormat.of().formatHex(digest)).doesNotStartWith(code);
      }
    }
  }
}
