/**
 * Reads event logs in the XES standard (IEEE 1849, versions 1.0 and 2.0) and counts them.
 *
 * <p>The reader streams: one case is in memory at a time. It trusts nothing: no document type, no
 * entities but the five of XML, at most 64 levels, 1 GB unpacked, 200 bytes out of one packed byte,
 * one million characters in one piece; every refusal names line and column.
 */
@NullMarked
package org.sportel.insight.log;

import org.jspecify.annotations.NullMarked;
