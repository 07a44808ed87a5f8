/**
 * Reads event logs and counts them: XES (IEEE 1849, versions 1.0 and 2.0), tables (CSV, TSV) and
 * OCEL 2.0 in JSON.
 *
 * <p>Of XES one case is in memory at a time; rows of tables and object-centric logs are put
 * together by case in temporary files, of which one in 256 is in memory. Names and fingerprints of
 * all cases stay, about 200 bytes a case. What real exports hold is mended or left out with a line
 * in the report. The readers trust nothing: no document type, no entities but the five of XML, at
 * most 64 levels, 1 GB unpacked, 200 bytes out of one packed byte, one million characters in one
 * piece; every refusal names line and column.
 */
@NullMarked
package org.sportel.insight.log;

import org.jspecify.annotations.NullMarked;
