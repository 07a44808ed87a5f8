package org.sportel.insight.log;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.sportel.insight.log.LogRefusal.Reason;

/** Says of a failure of the parser what is wrong with the file, and where. */
final class XmlFaults {
  private XmlFaults() {}

  /**
   * The refusal for a failure.
   *
   * @param reached where the parser was when the failure names no place
   */
  static LogRefusal refusal(XMLStreamException failed, SourcePosition reached) {
    var place = Optional.ofNullable(failed.getLocation()).map(XmlFaults::place).orElse(reached);
    return new LogRefusal(reason(failed), place, "");
  }

  static Reason reason(Throwable failed) {
    return switch (failed) {
      case CharConversionException _, CharacterCodingException _, UnsupportedEncodingException _ ->
          Reason.ENCODING;
      case ZipException _ -> Reason.UNREADABLE;
      case WstxEOFException _, EOFException _ -> Reason.TRUNCATED;
      case XMLStreamException xml when xml.getNestedException() != null ->
          reason(xml.getNestedException());
      case XMLStreamException xml -> reason(String.valueOf(xml.getMessage()));
      case IOException _ -> Reason.TRUNCATED;
      default -> Reason.NOT_XML;
    };
  }

  /** The parser gives limits and encodings no type of their own. */
  private static Reason reason(String message) {
    if (message.contains("limit")) {
      return Reason.PIECE_TOO_LONG;
    }
    return message.contains("encoding") ? Reason.ENCODING : Reason.NOT_XML;
  }

  static SourcePosition place(Location at) {
    return new SourcePosition(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
