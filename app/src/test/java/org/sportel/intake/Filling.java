package org.sportel.intake;

import java.util.List;
import java.util.Map;
import org.sportel.forms.FormView.Block;

/** Fills a drawn form with plausible answers. */
public final class Filling {
  private Filling() {}

  /** Puts an answer for each field into what is posted. */
  public static void fill(List<Block> blocks, Map<String, List<String>> posted) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Field field -> field(field, posted);
        case Block.Together together -> fill(together.blocks(), posted);
        case Block.Several several -> {
          posted.put(several.name() + ".count", List.of(String.valueOf(several.rows().size())));
          several.rows().forEach(row -> fill(row, posted));
        }
        case Block.Words words -> {}
        case Block.Gap gap -> {}
      }
    }
  }

  private static void field(Block.Field field, Map<String, List<String>> posted) {
    var name = field.ask().name();
    if (!field.values().isEmpty() && !field.values().getFirst().isEmpty()) {
      posted.put(name, field.values());
      return;
    }
    switch (field.widget()) {
      case LINE, PARAGRAPH -> posted.put(name, List.of("1042"));
      case EMAIL -> posted.put(name, List.of("ana@example.org"));
      case PHONE -> posted.put(name, List.of("+38269123456"));
      case FIGURE -> posted.put(name, List.of("3"));
      case TICK -> posted.put(name, List.of("true"));
      case SELECT, RADIOS, CHECKBOXES ->
          posted.put(name, List.of(field.options().getFirst().value()));
      case DAY, DAY_AND_HOUR -> {
        posted.put(name + "-day", List.of("7"));
        posted.put(name + "-month", List.of("3"));
        posted.put(name + "-year", List.of(name.endsWith("weddingOn") ? "2090" : "2020"));
        posted.put(name + "-time", List.of("10:30"));
      }
      case HOUR -> posted.put(name, List.of("10:30"));
      case UPLOAD -> {}
    }
  }
}
