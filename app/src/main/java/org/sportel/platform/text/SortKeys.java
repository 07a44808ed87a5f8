package org.sportel.platform.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * Sort keys of a text, one for each language of a reader: kept beside the text, they let the
 * database list rows in the alphabet of whoever reads, whichever collations it has. The key is that
 * of the text as the reader sees it: in the other script of Serbian, or in another language where
 * it has no own.
 */
public final class SortKeys {
  /** The entry that names the rules a text's keys were made by; keys of others do not compare. */
  public static final String MADE_BY = "by";

  /** The rules by which keys are made now. */
  public static final String RULES = "icu " + VersionInfo.ICU_VERSION;

  /** Of a longer text the beginning is sorted. */
  private static final int LONGEST = 80;

  private SortKeys() {}

  /** Language tag → key in hexadecimal digits, and the rules under {@value #MADE_BY}. */
  public static Map<String, String> of(LocalText text) {
    var keys = new LinkedHashMap<String, String>();
    keys.put(MADE_BY, RULES);
    for (var reader : Lang.values()) {
      keys.put(reader.tag(), key(text.in(reader).text(), reader));
    }
    return keys;
  }

  private static String key(String text, Lang reader) {
    int most = Math.min(LONGEST, text.codePointCount(0, text.length()));
    var collator = Collator.getInstance(ULocale.forLanguageTag(reader.tag()));
    var key = collator.getCollationKey(text.substring(0, text.offsetByCodePoints(0, most)));
    return HexFormat.of().formatHex(key.toByteArray());
  }
}
