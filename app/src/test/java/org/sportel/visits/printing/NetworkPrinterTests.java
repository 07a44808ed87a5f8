package org.sportel.visits.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sportel.visits.printing.NetworkPrinter.Outcome;

/** A socket stands for the printer: it records what comes and answers how it stands. */
class NetworkPrinterTests {
  private static final int WELL = 0x12;
  private static final int NO_PAPER = 0x72;
  private static final int COVER_OPEN = 0x16;
  private static final TicketSlip SLIP =
      new TicketSlip("Qendra", "A007", List.of("Gjendja civile ë", "Матичар ђ"), "HTTPS://X/1");

  @Test
  void printsNumberLinesAndCodeAndCutsThePaper() throws Exception {
    try (var printer = new Printer(WELL, WELL)) {
      assertThat(printer.print()).isEqualTo(Outcome.PRINTED);
      var sent = printer.recorded.join();
      assertThat(new String(sent, StandardCharsets.ISO_8859_1))
          .contains("\u001b@", "\u001d!3\u001bt\u0012A007\n", "HTTPS://X/1", "\u001dVB\0");
      assertThat(new String(sent, Charset.forName("IBM852"))).contains("Gjendja civile ë");
      assertThat(new String(sent, Charset.forName("windows-1251"))).contains("Матичар ђ");
    }
  }

  @Test
  void saysThatThePaperIsAtItsEndAndPrintsNothing() throws Exception {
    try (var printer = new Printer(NO_PAPER, WELL)) {
      assertThat(printer.print()).isEqualTo(Outcome.NO_PAPER);
      assertThat(printer.recorded.join()).isEmpty();
    }
  }

  @Test
  void saysThatThePaperEndedWhilePrinting() throws Exception {
    try (var printer = new Printer(WELL, NO_PAPER)) {
      assertThat(printer.print()).isEqualTo(Outcome.NO_PAPER);
    }
  }

  @Test
  void saysThatItDoesNotAnswer() throws Exception {
    try (var printer = new Printer(COVER_OPEN, WELL)) {
      assertThat(printer.print()).isEqualTo(Outcome.NO_ANSWER);
    }
    int nobody;
    try (var free = new ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    assertThat(NetworkPrinter.print(new InetSocketAddress("127.0.0.1", nobody), SLIP))
        .isEqualTo(Outcome.NO_ANSWER);
  }

  /** Answers the questions before and after printing. */
  private static final class Printer implements AutoCloseable {
    final CompletableFuture<byte[]> recorded = new CompletableFuture<>();
    private final ServerSocket socket;

    Printer(int before, int after) throws IOException {
      socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(() -> serve(before, after));
    }

    Outcome print() {
      return NetworkPrinter.print(new InetSocketAddress("127.0.0.1", socket.getLocalPort()), SLIP);
    }

    private void serve(int before, int after) {
      var slip = new ByteArrayOutputStream();
      try (var line = socket.accept()) {
        var in = line.getInputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
          if (one == 0x10) {
            var question = in.readNBytes(2);
            assertThat(question[0]).isEqualTo((byte) 0x04);
            line.getOutputStream().write(slip.size() == 0 ? before : after);
            line.getOutputStream().flush();
          } else {
            slip.write(one);
          }
        }
      } catch (IOException closed) {
        // the other side is done
      }
      recorded.complete(slip.toByteArray());
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
