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
 * of the text as the reader sees it: in the other script of Serbian, or without a translation in
 * the language of the organisation whose text it is.
 */
public final class SortKeys {
  /** The entry that names the rules a text's keys were made by; keys of others do not compare. */
  public static final String MADE_BY = "by";

  /** Of a longer text the beginning is sorted. */
  private static final int LONGEST = 80;

  private SortKeys() {}

  /** The rules by which keys of texts of an organisation with this language are made now. */
  public static String rules(Lang own) {
    return "icu " + VersionInfo.ICU_VERSION + " " + own.tag();
  }

  /**
   * Language tag → key in hexadecimal digits, and the rules under {@value #MADE_BY}.
   *
   * @param own the language of the organisation whose text it is
   */
  public static Map<String, String> of(LocalText text, Lang own) {
    var keys = new LinkedHashMap<String, String>();
    keys.put(MADE_BY, rules(own));
    for (var reader : Lang.values()) {
      keys.put(reader.tag(), key(text.in(reader, own).text(), reader));
    }
    return keys;
  }

  /** The key of a text as it is shown to this reader, in hexadecimal digits. */
  public static String key(String text, Lang reader) {
    int most = Math.min(LONGEST, text.codePointCount(0, text.length()));
    var collator = Collator.getInstance(ULocale.forLanguageTag(reader.tag()));
    var key = collator.getCollationKey(text.substring(0, text.offsetByCodePoints(0, most)));
    return HexFormat.of().formatHex(key.toByteArray());
  }
}
