package org.sportel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Those in a waiting room of the demo: a display, people with tickets, a clerk who calls. */
final class HallGuests {
  private static final String PASSWORD = "sportel demo 2026";
  private static final Pattern ROOM = Pattern.compile("/desk/today/([0-9a-f-]{36})/setup\"");
  private static final Pattern ADDRESS =
      Pattern.compile("/m/budva/centres/([^/\"<]+)/(?:display|kiosk)");
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<");
  private static final Pattern QUEUE = Pattern.compile("/kiosk/queues/([0-9a-f-]{36})");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern TICKET =
      Pattern.compile("name=\"ticket\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern SEAT =
      Pattern.compile(
          "name=\"centre\" value=\"([0-9a-f-]{36})\">\\s*<input type=\"hidden\" name=\"counter\""
              + " value=\"([0-9a-f-]{36})\"");

  private final Device display;
  private final List<String> tickets = new ArrayList<>();
  private final Guest clerk;
  private final String called;

  /** A paired device: where its pages lie and what it holds. */
  record Device(String path, String cookie, Guest browser) {}

  /** Lets so many people take a ticket and calls one of them. */
  HallGuests(int port, int people) throws Exception {
    var manager = new Guest(port, "192.0.2.1");
    manager.signIn("centre-manager.budva", PASSWORD);
    var room = first(ROOM, manager.get("/desk/today").body());
    display = pair(port, manager, room, "DISPLAY");
    var kiosk = pair(port, manager, room, "KIOSK");
    var queue = first(QUEUE, kiosk.browser().get(kiosk.path()).body());
    for (int i = 0; i < people; i++) {
      tickets.add(ticket(kiosk, queue));
    }
    clerk = new Guest(port, "192.0.2.2");
    clerk.signIn("counter.budva", PASSWORD);
    var seats = SEAT.matcher(clerk.get("/desk/counter").body());
    if (seats.find()) {
      clerk.post("/desk/counter/seat", "centre", seats.group(1), "counter", seats.group(2));
    }
    clerk.post("/desk/counter/next");
    called = first(TICKET, clerk.get("/desk/counter").body());
  }

  Device display() {
    return display;
  }

  /** The code that follows the ticket of one of the people. */
  String ticket(int person) {
    return tickets.get(person % tickets.size());
  }

  /** Calls the same person once more, which is a new call on every display. */
  void call() throws Exception {
    var answer = clerk.post("/desk/counter/recall", "ticket", called);
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static Device pair(int port, Guest manager, String room, String kind) throws Exception {
    var page = manager.post("/desk/today/" + room + "/setup/devices", "kind", kind).body();
    var path = "/m/budva/centres/" + first(ADDRESS, page) + "/" + kind.toLowerCase(Locale.ROOT);
    var browser = new Guest(port, "192.0.2.8");
    var paired = browser.post(path + "/pair", "code", first(CODE, page));
    var cookie =
        paired.headers().allValues("Set-Cookie").stream()
            .filter(one -> one.startsWith("sportel-device="))
            .map(one -> one.substring(0, one.indexOf(';')))
            .findFirst()
            .orElseThrow();
    return new Device(path, cookie, browser);
  }

  private static String ticket(Device kiosk, String queue) throws Exception {
    var once = first(ONCE, kiosk.browser().get(kiosk.path() + "/queues/" + queue).body());
    var given = kiosk.browser().post(kiosk.path() + "/tickets", "queue", queue, "once", once);
    var place = given.headers().firstValue("Location").orElseThrow();
    var code = place.substring(place.lastIndexOf('/') + 1);
    kiosk.browser().post(kiosk.path() + "/tickets/" + code);
    return code;
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("Nothing like " + pattern + " in " + page);
    }
    return found.group(1);
  }
}
