package org.sportel.visits.printing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Prints on a printer of the network that answers in real time how it stands. */
public final class NetworkPrinter {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final byte[] ASK_OFFLINE = {0x10, 0x04, 0x02};
  private static final byte[] ASK_PAPER = {0x10, 0x04, 0x04};
  private static final int COVER_OR_FAULT = 0x44;
  private static final int STOPPED_WITHOUT_PAPER = 0x20;
  private static final int PAPER_AT_END = 0x60;

  private NetworkPrinter() {}

  /** How printing ended. */
  public enum Outcome {
    /** The slip is printed, and the printer said afterwards that it is well. */
    PRINTED,
    /** The paper is at its end. */
    NO_PAPER,
    /** The cover is open, or the printer is not there or does not answer. */
    NO_ANSWER
  }

  /** Prints a slip, within some seconds. */
  static Outcome print(InetSocketAddress at, TicketSlip slip) {
    try (var socket = new Socket()) {
      socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      socket.connect(at, Math.toIntExact(PATIENCE.toMillis()));
      var before = standing(socket);
      if (before != Outcome.PRINTED) {
        return before;
      }
      socket.getOutputStream().write(slip.commands());
      socket.getOutputStream().flush();
      return standing(socket);
    } catch (IOException silent) {
      return Outcome.NO_ANSWER;
    }
  }

  private static Outcome standing(Socket socket) throws IOException {
    int offline = ask(socket, ASK_OFFLINE);
    if ((offline & STOPPED_WITHOUT_PAPER) != 0 || (ask(socket, ASK_PAPER) & PAPER_AT_END) != 0) {
      return Outcome.NO_PAPER;
    }
    return (offline & COVER_OR_FAULT) != 0 ? Outcome.NO_ANSWER : Outcome.PRINTED;
  }

  private static int ask(Socket socket, byte[] question) throws IOException {
    socket.getOutputStream().write(question);
    socket.getOutputStream().flush();
    int answer = socket.getInputStream().read();
    if (answer < 0) {
      throw new IOException("The printer said nothing");
    }
    return answer;
  }
}
