package org.sportel.complaints.settings;

import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.LocalText;

/**
 * A text with which an answer begins.
 *
 * @param topic what the complaint is about; empty for every topic
 * @param body in it, {@value #NUMBER} and {@value #RECEIVED} stand for the complaint's own
 * @param offered whether officers can choose it
 */
public record AnswerTemplate(
    UUID id, Optional<ComplaintTopic> topic, LocalText title, LocalText body, boolean offered) {
  /** Stands for the number of the complaint. */
  public static final String NUMBER = "{number}";

  /** Stands for the day when the complaint came in. */
  public static final String RECEIVED = "{received}";

  /** Whether it can begin the answer to a complaint about this. */
  public boolean fits(ComplaintTopic about) {
    return offered && topic.filter(one -> one != about).isEmpty();
  }
}
