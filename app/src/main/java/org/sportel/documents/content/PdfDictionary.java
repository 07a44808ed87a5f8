package org.sportel.documents.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tokens of one object before its stream, as far as they tell how to read the stream. */
final class PdfDictionary {
  private static final int MOST = 2_000;

  /** What could make other bytes of a stream than {@link PdfStreams} reads. */
  private static final Set<String> STRANGE =
      Set.of("/DecodeParms", "/DP", "/F", "/FFilter", "/FDecodeParms", "/Crypt");

  private final List<String> tokens;
  private boolean objects;
  private int depth;

  PdfDictionary() {
    this(new ArrayList<>(), false);
  }

  private PdfDictionary(List<String> tokens, boolean objects) {
    this.tokens = tokens;
    this.objects = objects;
  }

  void add(String token) {
    objects |= token.equals("/ObjStm") || token.equals("/First");
    if (tokens.size() < MOST) {
      tokens.add(token);
    }
    depth += token.equals("<<") ? 1 : token.equals(">>") ? -1 : 0;
  }

  /** An object ends, unless somebody wrote so in the middle of a dictionary. */
  void end() {
    if (depth <= 0) {
      take();
    }
  }

  /** What was gathered; the next object begins. */
  PdfDictionary take() {
    var taken = new PdfDictionary(List.copyOf(tokens), objects);
    tokens.clear();
    objects = false;
    depth = 0;
    return taken;
  }

  /** Whether the stream holds objects; both words, because the type may stand elsewhere. */
  boolean holdsObjects() {
    return objects;
  }

  /** Whether its bytes are plain. */
  boolean isPlain() {
    return isReadable() && !tokens.contains("/Filter");
  }

  /** Whether its bytes are packed by Deflate alone, said directly and once. */
  boolean isDeflated() {
    int filter = tokens.indexOf("/Filter");
    return isReadable()
        && filter >= 0
        && tokens.lastIndexOf("/Filter") == filter
        && (token(filter + 1).equals("/FlateDecode")
            || token(filter + 1).equals("[")
                && token(filter + 2).equals("/FlateDecode")
                && token(filter + 3).equals("]"));
  }

  /** Where the objects of the stream begin. */
  PdfStreams.Places places(Bytes objects) {
    int first = tokens.indexOf("/First");
    return PdfStreams.Places.read(objects, first < 0 ? "" : token(first + 1));
  }

  private boolean isReadable() {
    return tokens.size() < MOST && tokens.stream().noneMatch(STRANGE::contains);
  }

  private String token(int place) {
    return place < tokens.size() ? tokens.get(place) : "";
  }
}
