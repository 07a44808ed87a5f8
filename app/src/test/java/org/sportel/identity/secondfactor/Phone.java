package org.sportel.identity.secondfactor;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;

/** An authenticator program that has read the key of a page. */
public final class Phone {
  private static final Pattern KEY =
      Pattern.compile("translate=\"no\">([A-Z2-7]{4}( [A-Z2-7]{4})+)<");
  private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}(-[0-9A-Z]{4}){5})");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String PATH = "/desk/me/second-factor";

  private final byte[] secret;
  private final String sealed;

  private Phone(byte[] secret, String sealed) {
    this.secret = secret;
    this.sealed = sealed;
  }

  /** Reads the key and the rest of the page for a new device. */
  public static Phone reads(String page) {
    return new Phone(bytes(first(KEY, page).replace(" ", "")), first(SEALED, page));
  }

  /** Sets up the second factor of who is signed in; the recovery codes that were shown. */
  public List<String> setUp(Browser browser) {
    var answer = confirm(browser, code(0), Desks.PASSWORD);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + answer.body());
    }
    var codes = new ArrayList<String>();
    var found = CODE.matcher(answer.body());
    while (found.find()) {
      codes.add(found.group(1));
    }
    return codes;
  }

  /** Sends the first code. */
  public HttpResponse<String> confirm(Browser browser, String code, String password) {
    return browser.post(PATH, "sealed", sealed, "code", code, "password", password);
  }

  /** The code that it shows now, or steps later. */
  public String code(int later) {
    return Totp.code(secret, Totp.step(Instant.now()) + later, Totp.DIGITS);
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " not in " + page);
    }
    return found.group(1);
  }

  private static byte[] bytes(String letters) {
    var bytes = new byte[letters.length() * 5 / 8];
    long buffer = 0;
    int bits = 0;
    int at = 0;
    for (char letter : letters.toCharArray()) {
      buffer = (buffer << 5 | LETTERS.indexOf(letter)) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
