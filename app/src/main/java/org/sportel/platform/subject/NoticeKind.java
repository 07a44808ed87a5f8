package org.sportel.platform.subject;

/**
 * A kind of message about a subject. Its words stand in the owner's messages: {@code
 * <words>.<name>.subject} and {@code .text} with number, title, whether there is a day, the day and
 * whether a document goes with it; {@code <words>.kind.<name>} for staff; and for all kinds {@code
 * <words>.follow} with an address, {@code <words>.why} and {@code <words>.file}.
 *
 * @param name stands in rows for ever, such as {@code RECEIVED}
 * @param words how the keys begin, such as {@code casework.told}
 * @param path the public page where the person follows the subject
 * @param byAnybody whether strangers can cause it for any address, so that it is counted
 */
public record NoticeKind(String name, String words, String path, boolean byAnybody) {}
