package org.sportel.platform.text;

import com.ibm.icu.text.Transliterator;
import org.sportel.platform.Serbian;

/**
 * Names without case, accents and script, so that they are found however they are typed; dj and đ
 * are d, as where the database folds.
 */
public final class Folded {
  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Folded() {}

  /** The text without case, accents and script. */
  public static String of(String text) {
    return PLAIN.transliterate(Serbian.latin(text)).replace("dj", "d").strip();
  }
}
