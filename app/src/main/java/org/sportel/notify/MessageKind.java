package org.sportel.notify;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.platform.subject.NoticeKind;
import org.sportel.web.Texts;

/**
 * What a message is about; each has its own typed text in every language.
 *
 * @param name stands in rows for ever
 * @param words how the keys of its words begin: the module's whose kind it is
 * @param path the page where the person follows what it is about; empty where there is none
 * @param secret whether it carried a code or numbers that are kept nowhere, so that it cannot be
 *     sent again
 * @param byAnybody whether strangers can cause it for any address
 */
public record MessageKind(
    String name, String words, String path, boolean secret, boolean byAnybody) {
  /** A code for the tracking page; the code itself is never kept. */
  public static final MessageKind TRACKING_CODE = unkept("TRACKING_CODE");

  /** A code for going on with a draft; the code itself is never kept. */
  public static final MessageKind RESUME_CODE = unkept("RESUME_CODE");

  /** A code by which staff show that an address is theirs; the code itself is never kept. */
  public static final MessageKind ADDRESS_CODE = unkept("ADDRESS_CODE");

  /** A link with which staff choose a new password; the link itself is never kept. */
  public static final MessageKind PASSWORD_LINK = unkept("PASSWORD_LINK");

  /** An appointment was made; its code is never kept. */
  public static final MessageKind APPOINTMENT_BOOKED = unkept("APPOINTMENT_BOOKED");

  /** An appointment is at another time; its code is never kept. */
  public static final MessageKind APPOINTMENT_MOVED = unkept("APPOINTMENT_MOVED");

  /** An appointment was cancelled; its code is never kept. */
  public static final MessageKind APPOINTMENT_CANCELLED = unkept("APPOINTMENT_CANCELLED");

  /** An appointment cannot take place; its code is never kept. */
  public static final MessageKind APPOINTMENT_AFFECTED = unkept("APPOINTMENT_AFFECTED");

  /** A time became free; its code is never kept. */
  public static final MessageKind APPOINTMENT_OFFERED = unkept("APPOINTMENT_OFFERED");

  /** An appointment is near; its code is never kept. */
  public static final MessageKind APPOINTMENT_REMINDER = unkept("APPOINTMENT_REMINDER");

  /** Some days after the end: how it was; the code that rates is never kept. */
  public static final MessageKind RATING_ASKED = unkept("RATING_ASKED");

  /** A queue passed a limit; told to an address of the office. */
  public static final MessageKind HALL_ALERT =
      new MessageKind("HALL_ALERT", "notify", "", false, false);

  /** A dashboard after a week or month; its numbers are never kept. */
  public static final MessageKind DASHBOARD_REPORT = unkept("DASHBOARD_REPORT");

  /** The kinds that no subject's owner contributes. */
  static final List<MessageKind> OWN =
      List.of(
          TRACKING_CODE,
          RESUME_CODE,
          ADDRESS_CODE,
          PASSWORD_LINK,
          APPOINTMENT_BOOKED,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_AFFECTED,
          APPOINTMENT_OFFERED,
          APPOINTMENT_REMINDER,
          RATING_ASKED,
          HALL_ALERT,
          DASHBOARD_REPORT);

  private static MessageKind unkept(String name) {
    return new MessageKind(name, "notify", "", true, false);
  }

  /** A kind of a subject's owner. */
  static MessageKind of(NoticeKind kind) {
    return new MessageKind(kind.name(), kind.words(), kind.path(), false, kind.byAnybody());
  }

  /** A kind of a module that is no longer here: its rows stay, and are not sent again. */
  static MessageKind former(String name) {
    return unkept(name);
  }

  /** What it is called among messages, in the reader's language. */
  public String title() {
    return Stream.of(words + ".kind." + name, "notify.kind.OTHER")
        .filter(Texts::knows)
        .findFirst()
        .map(Texts::t)
        .orElse(name);
  }

  /** Whether a tenant may say it in its own words: only what is told of a subject. */
  public boolean ownWords() {
    return !secret && !path.isEmpty();
  }

  /** The key of one of its words. */
  String key(String part) {
    return words + "." + name + "." + part;
  }
}
