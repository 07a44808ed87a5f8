package org.sportel.documents.content;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks a ClamAV daemon whether a file carries known malware, over its {@code INSTREAM} command. The
 * file goes over the socket, so the daemon needs no access to the folder.
 */
public final class ClamdScan {
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1000;

  private final String host;
  private final int port;
  private final int millis;

  /**
   * A daemon at an address.
   *
   * @param address host and port, such as {@code 127.0.0.1:3310}
   * @param patience how long connecting and each answer may take
   * @throws IllegalArgumentException when the address has no port
   */
  public ClamdScan(String address, Duration patience) {
    int colon = address.lastIndexOf(':');
    if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("SPORTEL_CLAMD is HOST:PORT, such as 127.0.0.1:3310");
    }
    this.host = address.substring(0, colon);
    this.port = Integer.parseInt(address.substring(colon + 1));
    this.millis = (int) patience.toMillis();
  }

  /**
   * Whether the daemon finds nothing.
   *
   * @throws IOException when it cannot be asked or does not say
   */
  public boolean clean(Path file) throws IOException {
    try (var socket = new Socket();
        var bytes = Files.newInputStream(file)) {
      socket.connect(new InetSocketAddress(host, port), millis);
      socket.setSoTimeout(millis);
      send(bytes, new DataOutputStream(socket.getOutputStream()));
      return clean(answer(socket.getInputStream()));
    }
  }

  private static void send(InputStream bytes, DataOutputStream out) throws IOException {
    out.write(COMMAND);
    var chunk = new byte[CHUNK];
    for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
      out.writeInt(read);
      out.write(chunk, 0, read);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    var said = new StringBuilder();
    var bytes = new BufferedInputStream(in);
    for (int sign = bytes.read(); sign > 0 && said.length() < LONGEST_ANSWER; sign = bytes.read()) {
      said.append((char) sign);
    }
    return said.toString().strip();
  }

  private static boolean clean(String answer) throws IOException {
    if (answer.endsWith(" OK")) {
      return true;
    }
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    throw new IOException("The scanner did not say what it found.");
  }
}
