package org.sportel.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.decision.MergeFields;
import org.sportel.casework.marks.DraftMark;
import org.sportel.casework.marks.DraftPart;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The form in which a decision is written.
 *
 * @param hint what to write into the body, as the service's texts need it
 * @param returned why the head returned the draft, empty if not
 * @param remedyHint shown where the catalogue does not know the remedy
 * @param blocks texts that hold today and can be put into the reasons
 * @param marks what the head marked in the text
 */
record DraftPage(
    CasePage.Head head,
    CasePage.FileView file,
    UUID task,
    int version,
    List<Option> outcomes,
    Map<String, String> values,
    String hint,
    String returned,
    String remedyHint,
    List<Option> blocks,
    List<DraftMark> marks,
    FieldErrors errors) {
  /** The same with texts that can be put into the reasons. */
  DraftPage offering(List<Option> texts) {
    return new DraftPage(
        head,
        file,
        task,
        version,
        outcomes,
        values,
        hint,
        returned,
        remedyHint,
        texts,
        marks,
        errors);
  }

  /** The marks of a part. */
  List<DraftMark> marks(DraftPart part) {
    return marks.stream().filter(mark -> mark.place().part() == part).toList();
  }

  /** The paragraph around a mark as it is typed now; empty once its words are gone. */
  String around(DraftMark mark) {
    var typed = values.getOrDefault(mark.place().part().name().toLowerCase(Locale.ROOT), "");
    return MergeFields.paragraphs(TypedText.text(typed)).stream()
        .filter(paragraph -> paragraph.contains(mark.place().words()))
        .findFirst()
        .orElse("");
  }

  /** Whether the head marked something about which nothing was done yet. */
  boolean open() {
    return marks.stream().anyMatch(DraftMark::open);
  }
}
