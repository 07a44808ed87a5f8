package org.sportel.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sportel.forms.Schemas.NOW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random forms and random postings; the seed is the test's argument, so a failure replays. */
final class FormPropertyTests {
  private static final List<String> TYPES =
      List.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "datetime");
  private static final List<String> TYPED =
      List.of(
          "",
          " ",
          "a",
          "b",
          "true",
          "12",
          "-3,5",
          "31",
          "2",
          "2026",
          "ë ж <b>",
          "a|b",
          "9".repeat(50),
          "0");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void whatIsAcceptedStaysAcceptedAndIsToldAgain(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Form form = Form.read(schema(random));
      Map<String, List<String>> posted = posting(form, random);
      Collected collected = form.collect(posted, Map.of(), NOW);
      String about = "seed " + seed + " round " + round + " " + posted;
      assertThat(form.view(collected, NOW).blocks()).as(about).isNotNull();
      if (collected.complete()) {
        assertThat(form.check(collected.answers(), NOW).messages()).as(about).isEmpty();
        assertThat(form.tidy(collected.answers(), NOW))
            .as(about)
            .isEqualTo(pruned(collected.answers()));
        assertThat(form.summary(collected.answers(), NOW)).as(about).isNotNull();
        Collected again = form.collect(again(form.view(collected.answers(), NOW)), Map.of(), NOW);
        assertThat(pruned(again.answers())).as(about).isEqualTo(pruned(collected.answers()));
      }
    }
  }

  private static Map<String, Object> pruned(Map<String, Object> answers) {
    AnswerTree tree = new AnswerTree(answers);
    tree.pruneAll();
    return tree.root();
  }

  /** What a browser would post back from a page that was drawn and not touched. */
  private static Map<String, List<String>> again(FormView view) {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    again(view.blocks(), posted);
    return posted;
  }

  private static void again(List<FormView.Block> blocks, Map<String, List<String>> posted) {
    for (FormView.Block block : blocks) {
      switch (block) {
        case FormView.Block.Field f -> field(f, posted);
        case FormView.Block.Together t -> again(t.blocks(), posted);
        case FormView.Block.Several s -> {
          posted.put(s.name() + ".count", List.of(String.valueOf(s.rows().size())));
          s.rows().forEach(row -> again(row, posted));
        }
        case FormView.Block.Words w -> {}
        case FormView.Block.Gap g -> {}
      }
    }
  }

  private static void field(FormView.Block.Field field, Map<String, List<String>> posted) {
    String name = field.ask().name();
    List<String> values = field.values();
    if (field.widget() == FormView.Widget.DAY || field.widget() == FormView.Widget.DAY_AND_HOUR) {
      posted.put(name + "-day", List.of(values.get(0)));
      posted.put(name + "-month", List.of(values.get(1)));
      posted.put(name + "-year", List.of(values.get(2)));
      posted.put(name + "-time", List.of(values.size() > 3 ? values.get(3) : ""));
    } else {
      posted.put(name, values);
    }
  }

  private static Map<String, List<String>> posting(Form form, Random random) {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(List.of("list.count"));
    for (int i = 0; i < 12; i++) {
      names.add("k" + i);
      names.add("k" + i + "-day");
      names.add("k" + i + "-month");
      names.add("k" + i + "-year");
      names.add("list.0.k" + i);
      names.add("list.1.k" + i);
    }
    for (String name : names) {
      if (random.nextInt(3) > 0) {
        posted.put(name, List.of(TYPED.get(random.nextInt(TYPED.size())).split("\\|", -1)));
      }
    }
    return posted;
  }

  private static String schema(Random random) {
    List<String> components = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      (i % 4 == 3 ? inside : components).add(component(i, random));
    }
    components.add(
        "{'type':'dynamiclist','id':'l','path':'list','components':[%s]}"
            .formatted(String.join(",", inside)));
    return Schemas.schema(components.toArray(String[]::new));
  }

  private static String component(int i, Random random) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    StringBuilder more =
        new StringBuilder("'values':[{'label':'A','value':'a'},{'label':'B','value':'b'}]");
    if (random.nextInt(4) == 0) {
      more.append(",'conditional':{'hide':'=k%d = null'}".formatted(random.nextInt(12)));
    }
    if (random.nextInt(5) == 0) {
      more.append(",'validate':{'required':true,'maxLength':20,'max':100}");
    }
    return Schemas.field(type, "k" + i, more.toString());
  }
}
