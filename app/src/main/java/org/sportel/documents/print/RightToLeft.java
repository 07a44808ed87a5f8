package org.sportel.documents.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/** Sets Arabic and Hebrew from right to left and joins Arabic letters. */
final class RightToLeft implements BidiReorderer {
  private static final ArabicShaping JOINED =
      new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
  private static final ArabicShaping APART =
      new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

  /** Whether a text has anything that runs from right to left. */
  static boolean in(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT)
        .writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS);
  }

  @Override
  public String shapeText(String text) {
    return shaped(JOINED, text);
  }

  @Override
  public String deshapeText(String text) {
    return shaped(APART, text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static String shaped(ArabicShaping how, String text) {
    try {
      return how.shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Cuts a paragraph that runs from left to right into its parts, in the order in which they are
   * read. What runs from right to left stays together with its numbers and brackets, so that the
   * whole part is turned at once.
   */
  static final class Runs implements BidiSplitter {
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      runs.clear();
      var levels =
          new Bidi(
                  paragraph,
                  direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)
              .getLevels();
      int from = 0;
      for (int at = 1; at <= levels.length; at++) {
        if (at == levels.length || (levels[at] > 0) != (levels[from] > 0)) {
          runs.add(new BidiTextRun(from, at - from, levels[from] > 0 ? RTL : LTR));
          from = at;
        }
      }
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
      return switch (Bidi.getBaseDirection(text)) {
        case Bidi.LTR -> LTR;
        case Bidi.RTL -> RTL;
        default -> NEUTRAL;
      };
    }
  }
}
