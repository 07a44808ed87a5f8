package org.sportel.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.procedure.reading.ModelReader;

/**
 * A procedure that can run: every element is supported, every reference resolved, every expression
 * parsed. Immutable; may be shared by all threads and kept for as long as cases run under it.
 */
public final class Model {
  private final Header header;
  private final Map<String, Element> elements;
  private final Map<String, Flow> flows;
  private final Diagram diagram;
  private final List<Problem> notes;
  private final Graph graph;
  private final Links links;

  /**
   * What a file says about itself.
   *
   * @param forms the forms of tasks that lie in the file itself, by id
   * @param names by id of an element, its name in other languages, by language
   */
  public record Header(
      String id,
      String name,
      Dialect dialect,
      byte[] source,
      Map<String, String> forms,
      Map<String, Map<String, String>> names) {
    public Header {
      forms = Map.copyOf(forms);
      names = Map.copyOf(names);
    }
  }

  /** Other procedures and decisions this one uses. */
  record Links(Map<String, Model> called, Optional<Decisions> decisions) {
    static final Links NONE = new Links(Map.of(), Optional.empty());
  }

  /** Puts together what a reader has read and checked. */
  public Model(
      Header header,
      Map<String, Element> elements,
      Map<String, Flow> flows,
      Diagram diagram,
      List<Problem> notes) {
    this(
        header,
        new LinkedHashMap<>(elements),
        new LinkedHashMap<>(flows),
        diagram,
        notes,
        Links.NONE);
  }

  private Model(
      Header header,
      Map<String, Element> elements,
      Map<String, Flow> flows,
      Diagram diagram,
      List<Problem> notes,
      Links links) {
    this.header = header;
    this.elements = elements;
    this.flows = flows;
    this.diagram = diagram;
    this.notes = List.copyOf(notes);
    this.graph = new Graph(header.id(), elements, flows);
    this.links = links;
  }

  /**
   * Reads a BPMN 2.0 file.
   *
   * @throws ModelRefused with every problem when anything in it cannot run
   */
  public static Model read(byte[] bytes) {
    return read(bytes, ActivityNames.NONE, "");
  }

  /**
   * Reads a BPMN 2.0 file of another engine, whose classes, delegates and topics are named in a
   * table.
   *
   * @throws ModelRefused with every problem when anything in it cannot run
   */
  public static Model read(byte[] bytes, ActivityNames names) {
    return read(bytes, names, "");
  }

  /**
   * Reads one of several processes of a file; the others are not run.
   *
   * @param process its id; empty when the file leaves no doubt
   * @throws ModelRefused also when the file holds no such process
   */
  public static Model read(byte[] bytes, ActivityNames names, String process) {
    return new ModelReader(names, process).read(bytes);
  }

  /** The same procedure with the others and the decisions it uses. */
  Model linked(Map<String, Model> called, Optional<Decisions> decisions) {
    return new Model(
        header, elements, flows, diagram, notes, new Links(Map.copyOf(called), decisions));
  }

  /** Id of the process in the file. */
  public String id() {
    return header.id();
  }

  /** Name of the process; empty when it has none. */
  public String name() {
    return header.name();
  }

  /** What an element, a flow or the procedure itself is called in other languages, by language. */
  public Map<String, String> names(String element) {
    return header.names().getOrDefault(element, Map.of());
  }

  /** Whose extensions the file carries. */
  public Dialect dialect() {
    return header.dialect();
  }

  /** The file as it was read, byte for byte. */
  public byte[] source() {
    return header.source().clone();
  }

  /** The form-js schemas of tasks that lie in the file itself, by id. */
  public Map<String, String> forms() {
    return header.forms();
  }

  /** Every node in the order of the file, sub-processes included, called procedures not. */
  public List<Element> elements() {
    return List.copyOf(elements.values());
  }

  /** Every sequence flow in the order of the file. */
  public List<Flow> flows() {
    return List.copyOf(flows.values());
  }

  /** The node with an id. */
  public Optional<Element> find(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /**
   * The node with an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Element get(String id) {
    Element found = elements.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no element " + id + " in " + header.id());
    }
    return found;
  }

  /** How it is drawn; empty lists when the file holds no drawing. */
  public Diagram diagram() {
    return diagram;
  }

  /** Warnings and notes from reading. */
  public List<Problem> notes() {
    return notes;
  }

  /** Start events of the procedure itself, the plain one first. */
  public List<Event.Start> starts() {
    return starts(header.id());
  }

  /** Start events of the procedure or one of its sub-processes. */
  public List<Event.Start> starts(String scope) {
    return graph.starts(scope);
  }

  /** Event sub-processes of the procedure or one of its sub-processes. */
  public List<Activity.SubProcess> eventSubProcesses(String scope) {
    return graph.eventSubProcesses(scope);
  }

  /** What begins the event sub-processes of the procedure or one of its sub-processes. */
  public List<Event.Start> eventStarts(String scope) {
    return eventSubProcesses(scope).stream().flatMap(sub -> starts(sub.id()).stream()).toList();
  }

  /** Flows leaving an element, in the order of the file. */
  public List<Flow> outgoing(String element) {
    return graph.outgoing(element);
  }

  /** Flows entering an element, in the order of the file. */
  public List<Flow> incoming(String element) {
    return graph.incoming(element);
  }

  /** Boundary events of an activity, in the order of the file. */
  public List<Event.Boundary> boundaries(String activity) {
    return graph.boundaries(activity);
  }

  /** Ids of the procedures this one calls. */
  public Set<String> calls() {
    return graph.calls();
  }

  /** The called procedure with an id, when the set was linked. */
  public Optional<Model> called(String process) {
    return Optional.ofNullable(links.called().get(process));
  }

  /** The decisions it may ask, when the set was linked. */
  public Optional<Decisions> decisions() {
    return links.decisions();
  }

  /**
   * Ids of elements from which a token can come to an inclusive gateway by one of its incoming
   * flows without passing the gateway itself.
   */
  public Set<String> before(String gateway, String incomingFlow) {
    return graph.before(gateway, incomingFlow);
  }

  /**
   * The flow with an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Flow flow(String id) {
    Flow found = flows.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no flow " + id + " in " + header.id());
    }
    return found;
  }

  @Override
  public String toString() {
    return header.id() + new ArrayList<>(elements.keySet());
  }
}
