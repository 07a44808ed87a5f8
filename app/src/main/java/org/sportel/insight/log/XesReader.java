package org.sportel.insight.log;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sportel.insight.log.LogRefusal.Reason;
import org.sportel.insight.log.LogWarning.Kind;

/** Reads an event log case by case. */
public final class XesReader {
  private static final int DEEPEST = 64;
  static final int MOST_EVENTS = 100_000;
  private static final int MOST_ATTRIBUTES = 10_000;
  private static final int LONGEST_PIECE = 1_000_000;
  private static final Set<String> KINDS =
      Set.of("string", "date", "int", "float", "boolean", "id", "list", "container");

  private final XMLStreamReader xml;
  private final Map<String, String> known = new HashMap<>();
  private final LogCases cases;
  private final LogDates dates;
  private int depth;
  private int attributes;

  private XesReader(InputStream file, LogCases cases, LogDates dates) throws XMLStreamException {
    this.cases = cases;
    this.dates = dates;
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_PIECE);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) LONGEST_PIECE);
    this.xml = factory.createXMLStreamReader(file);
  }

  /**
   * Hands over each case as soon as it is complete. An attribute without a key and an event without
   * a time are left out and told; bytes that are no UTF-8 are mended and told.
   *
   * @param file the log as it lies on disk, packed with gzip or not
   * @return what the log says about itself
   * @throws LogRefusal for what cannot be trusted, with line and column
   */
  public static LogHead read(InputStream file, LogCases cases) {
    try (var unpacked = Unpacking.of(file)) {
      return read(
          MendedText.of(unpacked, place -> cases.mended(Kind.ENCODING_MENDED, place)),
          cases,
          LogDates.UTC);
    } catch (IOException e) {
      throw new LogRefusal(XmlFaults.reason(e), new SourcePosition(1, 1), "");
    }
  }

  /** The same of text that was unpacked and mended. */
  static LogHead read(InputStream text, LogCases cases, LogDates dates) {
    try {
      return new XesReader(text, cases, dates).checkedLog();
    } catch (XMLStreamException e) {
      throw XmlFaults.refusal(e, new SourcePosition(1, 1));
    }
  }

  private LogHead checkedLog() {
    try {
      return log();
    } catch (XMLStreamException e) {
      throw XmlFaults.refusal(e, place());
    }
  }

  private LogHead log() throws XMLStreamException {
    if (!toElement() || !xml.getLocalName().equals("log")) {
      throw new LogRefusal(Reason.NOT_A_LOG, place());
    }
    var head = new HashMap<String, LogAttribute>();
    while (toChild()) {
      switch (xml.getLocalName()) {
        case "trace" -> cases.accept(trace());
        case "event" -> throw new LogRefusal(Reason.EVENT_OUTSIDE_CASE, place());
        case String kind when KINDS.contains(kind) -> head(head);
        case String other -> skip();
      }
      attributes = 0;
    }
    while (xml.hasNext()) {
      next();
    }
    return new LogHead(Map.copyOf(head));
  }

  /** What the log says about itself; statistics that tools leave there, thousands deep, are not. */
  private void head(Map<String, LogAttribute> into) throws XMLStreamException {
    var place = place();
    var kind = xml.getLocalName();
    var key = Optional.ofNullable(xml.getAttributeValue(null, "key")).orElse("");
    var value = Optional.ofNullable(xml.getAttributeValue(null, "value")).orElse("");
    if (!key.isEmpty() && into.size() < MOST_ATTRIBUTES) {
      into.put(key, new LogAttribute(key, kind, value, List.of(), place));
    }
    skip();
  }

  private LogCase trace() throws XMLStreamException {
    var start = place();
    var found = new HashMap<String, LogAttribute>();
    var events = new ArrayList<LogEvent>();
    attributes = 0;
    while (toChild()) {
      switch (xml.getLocalName()) {
        case "event" -> event(events.size()).ifPresent(events::add);
        case String kind when KINDS.contains(kind) -> attribute(found);
        case String other -> skip();
      }
    }
    var name = Optional.ofNullable(found.get("concept:name")).map(LogAttribute::text);
    if (name.isEmpty() || name.get().isBlank()) {
      throw new LogRefusal(Reason.CASE_WITHOUT_NAME, start);
    }
    events.sort(Comparator.comparing(LogEvent::at));
    return new LogCase(name.get(), Map.copyOf(found), List.copyOf(events), start);
  }

  private Optional<LogEvent> event(int before) throws XMLStreamException {
    var start = place();
    if (before >= MOST_EVENTS) {
      throw new LogRefusal(Reason.TOO_MANY, start);
    }
    var found = new HashMap<String, LogAttribute>();
    attributes = 0;
    while (toChild()) {
      if (KINDS.contains(xml.getLocalName())) {
        attribute(found);
      } else {
        skip();
      }
    }
    var time = found.get("time:timestamp");
    var at = Optional.ofNullable(time).flatMap(dates::of);
    if (at.isEmpty()) {
      cases.mended(Kind.EVENT_WITHOUT_TIME, start);
    }
    return at.map(when -> new LogEvent(when, Map.copyOf(found), start));
  }

  private void attribute(Map<String, LogAttribute> into) throws XMLStreamException {
    attribute().ifPresent(attribute -> into.put(attribute.key(), attribute));
  }

  private Optional<LogAttribute> attribute() throws XMLStreamException {
    var kind = known(xml.getLocalName());
    var place = place();
    if (++attributes > MOST_ATTRIBUTES) {
      throw new LogRefusal(Reason.TOO_MANY, place);
    }
    var key = Optional.ofNullable(xml.getAttributeValue(null, "key"));
    if (key.isEmpty() || key.get().isBlank()) {
      cases.mended(Kind.ATTRIBUTE_WITHOUT_KEY, place);
      skip();
      return Optional.empty();
    }
    var value = Optional.ofNullable(xml.getAttributeValue(null, "value")).orElse("");
    var inner = new ArrayList<LogAttribute>();
    inner(inner);
    return Optional.of(new LogAttribute(known(key.get()), kind, known(value), inner, place));
  }

  /** Attributes of an attribute; a list of version 1.0 wraps them in {@code values}. */
  private void inner(List<LogAttribute> into) throws XMLStreamException {
    while (toChild()) {
      if (KINDS.contains(xml.getLocalName())) {
        attribute().ifPresent(into::add);
      } else if (xml.getLocalName().equals("values")) {
        inner(into);
      } else {
        skip();
      }
    }
  }

  private void skip() throws XMLStreamException {
    while (toChild()) {
      skip();
    }
  }

  private boolean toElement() throws XMLStreamException {
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** To the next child of the element at hand; false after its end tag. */
  private boolean toChild() throws XMLStreamException {
    while (xml.hasNext()) {
      var event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
    return false;
  }

  private int next() throws XMLStreamException {
    var event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
      throw new LogRefusal(Reason.TOO_DEEP, place());
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    if (event == XMLStreamConstants.DTD) {
      throw new LogRefusal(Reason.DOCUMENT_TYPE, place());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new LogRefusal(Reason.NOT_XML, place());
    }
    return event;
  }

  /** One copy of short texts that come again and again. */
  private String known(String value) {
    if (value.length() > 64 || known.size() > 100_000) {
      return value;
    }
    return known.computeIfAbsent(value, same -> same);
  }

  private SourcePosition place() {
    return XmlFaults.place(xml.getLocation());
  }
}
