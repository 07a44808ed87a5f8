package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.documents.StoreFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Strangers at their worst, while the office works. */
class StormTests extends Served {
  private static final int SLOW = 200;
  private static final int STRANGERS = 40;
  private static final int PAGES = 25;

  @Autowired ApplicationContext context;
  @Autowired HikariDataSource pool;

  /** Pages give their connection back just after they are answered. */
  private int activeAtLast() {
    int active = pool.getHikariPoolMXBean().getActiveConnections();
    for (int i = 0; active > 0 && i < PAGES; i++) {
      new Browser(port).get("/assets/none");
      active = pool.getHikariPoolMXBean().getActiveConnections();
    }
    return active;
  }

  @Test
  void twoHundredSlowReadersHoldNeitherConnectionNorPermit() throws Exception {
    var town = Town.budva(context);
    var opened = town.open("BD-004", "Spora Veza");
    var file = large(town, opened);
    var applicant = new Browser(port).from("198.51.100.77");
    applicant.post("/track", "number", opened.number().value(), "code", opened.code().text());
    var path = "/m/budva/track/" + opened.id().value() + "/files/" + file;
    var sockets = new ArrayList<Socket>();
    try {
      for (int i = 0; i < SLOW; i++) {
        sockets.add(slow(path, applicant.cookie("sportel").orElseThrow()));
      }
      for (int i = 0; i < PAGES; i++) {
        assertThat(new Browser(port).get("/m/budva").statusCode()).isEqualTo(200);
      }
      assertThat(applicant.get("/m/budva/track/" + opened.id().value()).statusCode())
          .isEqualTo(200);
      assertThat(activeAtLast()).isZero();
    } finally {
      for (var socket : sockets) {
        socket.close();
      }
    }
  }

  /** Asks for the file, reads the first bytes and no more. */
  private Socket slow(String path, String session) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress("127.0.0.1", port));
    var request =
        "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: sportel=" + session + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    var head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    assertThat(head).isEqualTo("HTTP/1.1 200");
    return socket;
  }

  private static String large(Town town, Opened opened) {
    var bytes = "a plain line of a very long text\n".repeat(450_000);
    var store = town.get(StoreFile.class);
    try (var received =
        store.receive(
            "long.txt", new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)))) {
      return town.as(
          Actor.anonymous(),
          () -> {
            var id = store.keep(received);
            var added =
                new CaseDocument(id, "long.txt", CaseDocument.Source.APPLICATION, Instant.EPOCH);
            town.get(CaseDocuments.class).add(opened.id(), List.of(added));
            return id.value().toString();
          });
    }
  }

  @Test
  void strangersAtTheirWorstDoNotStopTheOffice() throws Exception {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    var answers = new ConcurrentLinkedQueue<HttpResponse<String>>();
    var over = new AtomicBoolean();
    var office = new ArrayList<Integer>();
    try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < STRANGERS; i++) {
        var deed = deeds().get(i % deeds().size());
        strangers.submit(() -> storm(deed, answers, over));
      }
      for (int i = 0; i < PAGES; i++) {
        office.add(browser.get(i % 2 == 0 ? "/desk" : "/desk/cases").statusCode());
      }
      over.set(true);
    }
    assertThat(office.stream().filter(status -> status == 200).count())
        .isGreaterThanOrEqualTo(PAGES - 2);
    assertThat(answers).hasSizeGreaterThan(STRANGERS);
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isNotIn(500, 501, 502, 504);
              if (answer.statusCode() == 429 || answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
              }
            });
    assertThat(answers).anyMatch(answer -> answer.statusCode() == 429);
  }

  private void storm(
      Function<Browser, HttpResponse<String>> deed,
      Queue<HttpResponse<String>> answers,
      AtomicBoolean over) {
    var stranger = new Browser(port).from("203.0.113.9");
    while (!over.get()) {
      answers.add(deed.apply(stranger));
    }
  }

  private static List<Function<Browser, HttpResponse<String>>> deeds() {
    return List.of(
        stranger -> stranger.post("/m/budva/apply/BD-004"),
        stranger -> stranger.post("/track", "number", " ".repeat(9_000) + "1", "code", "1-AAAA"),
        stranger -> stranger.post("/track", "number", "IN-1/2026", "code", "1-AAAA-AAAA-AAAA-AAAA"),
        stranger -> stranger.post("/m/budva/resume", "code", "AAAA-AAAA-AAAA-AAAA"),
        stranger -> stranger.get("/services?q=" + "a%20".repeat(400)),
        stranger -> stranger.get("/verify/1-AAAAA-AAAAA-AAAAA"),
        stranger -> stranger.get("/m/budva"));
  }
}
