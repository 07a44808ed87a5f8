package org.sportel.forms;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.forms.FormView.Ask;
import org.sportel.forms.FormView.Block;
import org.sportel.forms.FormView.Trim;
import org.sportel.forms.FormView.Widget;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.Paragraphs;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/** Makes what is drawn out of a form and its answers. One instance serves one page. */
final class Drawing {
  private final AnswerTree tree;
  private final Map<String, List<String>> typed;
  private final Set<String> typedFields;
  private final ZonedDateTime now;
  private final List<String> seen = new ArrayList<>();
  private boolean uploads;

  Drawing(Map<String, ?> answers, Map<String, List<String>> typed, ZonedDateTime now) {
    this.tree = new AnswerTree(answers);
    this.typed = typed;
    this.typedFields = Set.copyOf(Arrays.asList(Reading.one(typed, Collector.SEEN).split(" ")));
    this.now = now;
  }

  FormView page(FormPage page, FieldErrors errors) {
    List<Component> parts = page.parts();
    List<Block> blocks;
    if (parts.size() == 1 && parts.getFirst() instanceof Component.Group g) {
      blocks = blocks(g.parts(), AnswerTree.below(List.of(), g.path()), tree.root(), false);
    } else {
      blocks = blocks(parts, List.of(), tree.root(), parts.size() == 1);
    }
    boolean own =
        blocks.size() == 1 && blocks.getFirst() instanceof Block.Field f && f.ask().heading();
    LocalText.Shown title = Texts.show(page.title());
    return new FormView(
        own ? "" : title.text(), foreign(title), blocks, errors, String.join(" ", seen), uploads);
  }

  FormView whole(List<Component> parts, FieldErrors errors) {
    List<Block> blocks = blocks(parts, List.of(), tree.root(), false);
    return new FormView("", null, blocks, errors, String.join(" ", seen), uploads);
  }

  private List<Block> blocks(
      List<Component> parts, List<Object> at, Map<String, ?> scope, boolean heading) {
    List<Block> blocks = new ArrayList<>();
    for (Component part : parts) {
      if (Instances.hides(part.face().hide(), scope, now)) {
        continue;
      }
      switch (part) {
        case Component.Question q -> blocks.add(field(q, AnswerTree.below(at, q.path()), heading));
        case Component.Group g -> together(g, at, scope, blocks);
        case Component.Repeated r -> blocks.add(several(r, AnswerTree.below(at, r.path()), scope));
        case Component.Words w -> {
          LocalText.Shown shown = Texts.show(w.text());
          blocks.add(new Block.Words(paragraphs(shown.text()), foreign(shown)));
        }
        case Component.Gap g -> blocks.add(new Block.Gap(g.line()));
      }
    }
    return blocks;
  }

  private void together(
      Component.Group group, List<Object> at, Map<String, ?> scope, List<Block> blocks) {
    List<Object> path = AnswerTree.below(at, group.path());
    Object inner = group.path().isEmpty() ? null : tree.get(path);
    List<Block> inside =
        blocks(
            group.parts(), path, inner == null ? scope : Instances.scope(scope, inner, 0), false);
    if (!inside.isEmpty()) {
      LocalText.Shown label = Texts.show(group.face().label());
      blocks.add(new Block.Together(label.text(), foreign(label), inside));
    }
  }

  private Block several(Component.Repeated part, List<Object> path, Map<String, ?> scope) {
    int known = tree.size(path);
    int count = Math.min(known < 0 ? part.first() : known, Form.ITEMS);
    List<List<Block>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Object> item = AnswerTree.below(path, List.of(i));
      Object inner = tree.get(item);
      rows.add(
          blocks(
              part.parts(),
              item,
              inner == null ? scope : Instances.scope(scope, inner, i + 1),
              false));
    }
    LocalText.Shown label = Texts.show(part.face().label());
    String hint = part.face().hint().map(text -> Texts.show(text).text()).orElse("");
    return new Block.Several(
        AnswerTree.name(path),
        label.text(),
        foreign(label),
        hint,
        rows,
        part.open(),
        part.open() && count < Form.ITEMS);
  }

  private Block field(Component.Question question, List<Object> path, boolean heading) {
    String name = AnswerTree.name(path);
    seen.add(name);
    LocalText.Shown label = Texts.show(question.face().label());
    boolean optional =
        !question.checks().required()
            && !(question.input() instanceof Input.Tick
                || question.input() instanceof Input.Upload);
    String words = optional ? Texts.t("forms.optional", label.text()) : label.text();
    String hint = question.face().hint().map(text -> Texts.show(text).text()).orElse("");
    Ask ask = new Ask(name, words, foreign(label), hint, heading);
    Object value = tree.get(path);
    if (value == null) {
      value = question.standing().preset().orElse(null);
      if (value != null && !typedFields.contains(name)) {
        // what is offered counts for the conditions of the questions below
        tree.put(path, value);
      }
    }
    uploads |= question.input() instanceof Input.Upload;
    List<String> values =
        typedFields.contains(name)
                && !question.standing().readonly()
                && !(question.input() instanceof Input.Upload)
            ? Shown.typed(question.input(), name, typed)
            : Shown.values(question.input(), value);
    return new Block.Field(
        ask, widget(question), values, options(question.input()), trim(question));
  }

  private static Widget widget(Component.Question question) {
    return switch (question.input()) {
      case Input.Line l ->
          switch (question.checks().kind()) {
            case ANY -> Widget.LINE;
            case EMAIL -> Widget.EMAIL;
            case PHONE -> Widget.PHONE;
          };
      case Input.Paragraph p -> Widget.PARAGRAPH;
      case Input.Figure f -> Widget.FIGURE;
      case Input.Tick t -> Widget.TICK;
      case Input.OneOf o -> o.folded() ? Widget.SELECT : Widget.RADIOS;
      case Input.ManyOf m -> Widget.CHECKBOXES;
      case Input.Day d -> Widget.DAY;
      case Input.Hour h -> Widget.HOUR;
      case Input.DayAndHour d -> Widget.DAY_AND_HOUR;
      case Input.Upload u -> Widget.UPLOAD;
    };
  }

  private static List<Option> options(Input input) {
    List<Input.Choice> choices =
        switch (input) {
          case Input.OneOf o -> o.choices();
          case Input.ManyOf m -> m.choices();
          default -> List.of();
        };
    return choices.stream()
        .map(choice -> Option.of(choice.value(), Texts.show(choice.label()).text()))
        .toList();
  }

  private static Trim trim(Component.Question question) {
    boolean needed = question.checks().required();
    boolean readonly = question.standing().readonly() || question.standing().disabled();
    int limit = question.checks().bounds().maxLength().orElse(0);
    return switch (question.input()) {
      case Input.Line l -> new Trim(l.before(), l.after(), limit, false, "", readonly, needed);
      case Input.Figure f -> new Trim(f.before(), f.after(), 0, false, "", readonly, needed);
      case Input.Upload u -> new Trim("", "", 0, u.several(), u.accept(), readonly, needed);
      case Input.Paragraph p -> new Trim("", "", limit, false, "", readonly, needed);
      default -> new Trim("", "", 0, false, "", readonly, needed);
    };
  }

  /** The few marks of Markdown that texts use are taken off; blank lines part paragraphs. */
  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream()
        .map(paragraph -> paragraph.replaceAll("(?m)^\\s*#+\\s*", "").replace("**", "").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private static @Nullable String foreign(LocalText.Shown shown) {
    return shown.lang().equals(Texts.lang().tag()) ? null : shown.lang();
  }
}
