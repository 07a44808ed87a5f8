package org.sportel.insight.log;

import java.util.stream.Stream;
import org.sportel.platform.Refused;

/** An event log that is not taken in; nothing of it was written. */
public final class LogRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** What is wrong with the log. */
  public enum Reason {
    /** The file cannot be read. */
    UNREADABLE,
    /** It is not well-formed XML. */
    NOT_XML,
    /** It is not well-formed JSON. */
    NOT_JSON,
    /** It is not said which column, or which type of object, is the case. */
    NO_CASE_COLUMN,
    /** It has no such column, or no object of that type. */
    NO_SUCH_COLUMN,
    /** It holds a document type, which may hide entities. */
    DOCUMENT_TYPE,
    /** Its bytes are not in the encoding it declares, or in none that is known. */
    ENCODING,
    /** It ends before it is complete. */
    TRUNCATED,
    /** Elements are nested deeper than 64. */
    TOO_DEEP,
    /** It is longer than 1 GB unpacked. */
    TOO_LONG,
    /** It unpacks to more than 200 times its size. */
    BOMB,
    /** One value or text is longer than a million characters. */
    PIECE_TOO_LONG,
    /** A case has more than 100,000 events or an element more than 10,000 attributes. */
    TOO_MANY,
    /** Its outermost element is not a log. */
    NOT_A_LOG,
    /** A case has no name. */
    CASE_WITHOUT_NAME,
    /** An event lies outside every case. */
    EVENT_OUTSIDE_CASE,
    /** A date is not one. */
    NOT_A_DATE,
    /** Two cases of the file have one name and different content. */
    CASE_TWICE
  }

  private final SourcePosition place;

  /** Refuses at a place; the message is given line, column and then the arguments. */
  public LogRefusal(Reason reason, SourcePosition place, Object... args) {
    super(
        reason,
        422,
        Stream.concat(
                Stream.of(Integer.toString(place.line()), Integer.toString(place.column())),
                Stream.of(args))
            .toArray());
    this.place = place;
  }

  /** Where in the unpacked text. */
  public SourcePosition place() {
    return place;
  }

  @Override
  public String getMessage() {
    return super.getMessage() + " at line " + place.line() + ", column " + place.column();
  }
}
