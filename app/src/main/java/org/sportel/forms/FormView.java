package org.sportel.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Questions ready to be drawn by {@code forms/web/fields.jte}.
 *
 * @param title the heading of the step; empty where a single question is the heading itself
 * @param lang language of the title where it is not the page's
 * @param seen the questions on the page, posted back so that new ones are told apart from
 *     unanswered ones
 * @param uploads whether files are asked, so that the form must be posted as multipart
 */
public record FormView(
    String title,
    @Nullable String lang,
    List<Block> blocks,
    FieldErrors errors,
    String seen,
    boolean uploads) {
  /** Copies the blocks. */
  public FormView {
    blocks = List.copyOf(blocks);
  }

  /** The same with other errors added, such as a file that was refused. */
  public FormView and(FieldErrors more) {
    return new FormView(title, lang, blocks, errors.and(more), seen, uploads);
  }

  /** The same as it is asked at first, without a word about what is wrong. */
  public FormView asked() {
    return new FormView(title, lang, blocks, FieldErrors.none(), seen, uploads);
  }

  /** Whether a document is asked without which the page can be sent. */
  public boolean documentsMayMiss() {
    return blocks.stream().anyMatch(FormView::mayMiss);
  }

  private static boolean mayMiss(Block block) {
    return switch (block) {
      case Block.Field field -> field.widget() == Widget.UPLOAD && !field.trim().needed();
      case Block.Together together -> together.blocks().stream().anyMatch(FormView::mayMiss);
      case Block.Several several ->
          several.rows().stream().flatMap(List::stream).anyMatch(FormView::mayMiss);
      case Block.Words words -> false;
      case Block.Gap gap -> false;
    };
  }

  /** Name of the button field that adds and takes away rows and files. */
  public static String rowButton() {
    return Rows.BUTTON;
  }

  /** One thing on the page. */
  public sealed interface Block {
    /** A question. */
    record Field(Ask ask, Widget widget, List<String> values, List<Option> options, Trim trim)
        implements Block {}

    /** Questions under a heading. */
    record Together(String label, @Nullable String lang, List<Block> blocks) implements Block {}

    /**
     * Rows of the same questions.
     *
     * @param more whether another row may be added
     */
    record Several(
        String name,
        String label,
        @Nullable String lang,
        String hint,
        List<List<Block>> rows,
        boolean open,
        boolean more)
        implements Block {}

    /** Words between questions. */
    record Words(List<String> paragraphs, @Nullable String lang) implements Block {}

    /** A line or some room. */
    record Gap(boolean line) implements Block {}
  }

  /** What a question says. */
  public record Ask(
      String name, String label, @Nullable String lang, String hint, boolean heading) {}

  /**
   * How a question's field looks.
   *
   * @param limit most characters, 0 for any
   * @param needed whether the page cannot be sent without an answer
   */
  public record Trim(
      String before,
      String after,
      int limit,
      boolean several,
      String accept,
      boolean readonly,
      boolean needed) {
    static final Trim NONE = new Trim("", "", 0, false, "", false, false);
  }

  /** The field a question is answered in. */
  public enum Widget {
    LINE,
    EMAIL,
    PHONE,
    PARAGRAPH,
    FIGURE,
    TICK,
    SELECT,
    RADIOS,
    CHECKBOXES,
    DAY,
    HOUR,
    DAY_AND_HOUR,
    UPLOAD
  }
}
