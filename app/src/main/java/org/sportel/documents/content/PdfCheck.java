package org.sportel.documents.content;

import java.util.Optional;
import java.util.Set;
import org.sportel.documents.content.ContentFinding.Sound;
import org.sportel.documents.content.ContentFinding.Unsound;

/**
 * Looks for active parts of a PDF by the names of its objects, in the file and in its object
 * streams. Only structure counts: what strings, comments and the bodies of other streams say is
 * passed over, unless an object could be hidden there for a viewer that looks it up by its place.
 */
final class PdfCheck {
  private static final Set<String> ACTIVE =
      Set.of(
          "JavaScript",
          "Launch",
          "EmbeddedFile",
          "EmbeddedFiles",
          "RichMedia",
          "Rendition",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "GoToR",
          "XFA",
          "Movie");
  private static final int NEARBY = 1024;

  private final Bytes bytes;
  private final PdfTokens tokens;
  private final PdfStreams streams;
  private final PdfDictionary dictionary = new PdfDictionary();
  private final Optional<PdfStreams.Places> places;
  private boolean damaged;
  private boolean page;

  private PdfCheck(Bytes bytes, PdfStreams streams, Optional<PdfStreams.Places> places) {
    this.bytes = bytes;
    this.tokens = new PdfTokens(bytes);
    this.streams = streams;
    this.places = places;
  }

  static ContentFinding check(Bytes bytes) {
    if (!bytes.contains("%%EOF", bytes.size() - 2 * NEARBY, bytes.size())) {
      return new Unsound(FileProblem.DAMAGED);
    }
    var whole = new PdfCheck(bytes, new PdfStreams(), Optional.empty());
    var problem = whole.scan();
    if (problem.isPresent()) {
      return new Unsound(problem.get());
    }
    return whole.damaged || !whole.page
        ? new Unsound(FileProblem.DAMAGED)
        : new Sound(FileType.PDF);
  }

  /** What must never be taken; whether the file is damaged is told last. */
  private Optional<FileProblem> scan() {
    for (var kind = tokens.next(); kind != PdfTokens.Kind.END; kind = tokens.next()) {
      var problem =
          switch (kind) {
            case NAME -> name(tokens.text());
            case TEXT -> passedOver(tokens.from(), tokens.to());
            case WORD -> word(tokens.text());
            case END -> Optional.<FileProblem>empty();
          };
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<FileProblem> name(String name) {
    dictionary.add("/" + name);
    page |= name.equals("Page");
    if (places.isEmpty() && name.equals("Encrypt")) {
      return Optional.of(FileProblem.PROTECTED);
    }
    return ACTIVE.contains(name) ? Optional.of(FileProblem.ACTIVE_CONTENT) : Optional.empty();
  }

  private Optional<FileProblem> word(String word) {
    if (places.isEmpty() && word.startsWith("stream")) {
      return stream(tokens.from() + 6);
    }
    if (word.equals("endobj")) {
      dictionary.end();
    } else {
      dictionary.add(word);
    }
    return Optional.empty();
  }

  private Optional<FileProblem> stream(long after) {
    long start = after + (bytes.at(after) == '\r' ? 1 : 0);
    start += bytes.at(start) == '\n' ? 1 : 0;
    long end = bytes.find("endstream", start);
    var described = dictionary.take();
    tokens.skipTo(end);
    return described.holdsObjects() ? objects(described, start, end) : passedOver(start, end);
  }

  private Optional<FileProblem> objects(PdfDictionary described, long start, long end) {
    var inflated = streams.objects(described, bytes, start, end);
    if (inflated.isEmpty()) {
      damaged = true;
      return Optional.empty();
    }
    var inner =
        new PdfCheck(inflated.get(), streams, Optional.of(described.places(inflated.get())));
    var problem = inner.scan();
    damaged |= inner.damaged;
    page |= inner.page;
    return problem;
  }

  /**
   * Text is no structure. A viewer that looks an object up by its place could be led into it all
   * the same: then it holds the head of an object and a name that matters, or is itself a place.
   */
  private Optional<FileProblem> passedOver(long from, long to) {
    if (places.isPresent()) {
      damaged |= places.get().anyWithin(from, to);
      return Optional.empty();
    }
    boolean head = false;
    boolean named = false;
    for (long i = from; i < to && !(head && named); i++) {
      int c = bytes.at(i);
      if (c == '/') {
        var name = PdfTokens.nameAt(bytes, i + 1);
        named |= ACTIVE.contains(name) || name.equals("ObjStm") || name.equals("First");
      } else if (c == 'o' && bytes.has(i, "obj")) {
        int before = bytes.at(i - 1);
        head |= PdfTokens.isBlank(before) || Character.isDigit(before);
      }
    }
    return head && named ? Optional.of(FileProblem.ACTIVE_CONTENT) : Optional.empty();
  }
}
