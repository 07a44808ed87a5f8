package org.sportel.casework.marks;

import java.util.ArrayList;
import java.util.List;

/** A paragraph cut where its marks begin and end. */
public final class MarkedText {
  private MarkedText() {}

  /**
   * A piece of a paragraph.
   *
   * @param number of the mark that lies on it, counted from one; 0 where none does
   */
  public record Piece(String text, int number) {}

  /** The pieces of a paragraph of a part; of marks that overlap, the first keeps its words. */
  public static List<Piece> pieces(String paragraph, DraftPart part, List<DraftMark> marks) {
    var pieces = List.of(new Piece(paragraph, 0));
    for (int i = 0; i < marks.size(); i++) {
      var place = marks.get(i).place();
      pieces = place.part() == part ? cut(pieces, place.words(), i + 1) : pieces;
    }
    return pieces;
  }

  private static List<Piece> cut(List<Piece> pieces, String words, int number) {
    var cut = new ArrayList<Piece>();
    for (var piece : pieces) {
      int at = piece.number() > 0 ? -1 : piece.text().indexOf(words);
      if (at < 0) {
        cut.add(piece);
      } else {
        add(cut, piece.text().substring(0, at), 0);
        add(cut, words, number);
        add(cut, piece.text().substring(at + words.length()), 0);
      }
    }
    return cut;
  }

  private static void add(List<Piece> pieces, String text, int number) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, number));
    }
  }
}
