package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.settings.AnswerTemplate;
import org.sportel.complaints.settings.AnswerTemplates;
import org.sportel.complaints.settings.SetAnswerTemplate;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Texts with which answers begin. */
@Controller
final class AnswerTemplateController {
  static final String PATH = "/desk/complaints/templates";

  private final AnswerTemplatePages pages;
  private final AnswerTemplates templates;
  private final SetAnswerTemplate setTemplate;
  private final Transactions transactions;
  private final CurrentTenant current;

  AnswerTemplateController(
      AnswerTemplatePages pages,
      AnswerTemplates templates,
      SetAnswerTemplate setTemplate,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.templates = templates;
    this.setTemplate = setTemplate;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping(PATH)
  String list(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), pages::list));
    return "complaints/desk/answerTemplateListPage";
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping(PATH + "/new")
  String begin(Model model) {
    return form("new", Map.of("offered", "true"), FieldErrors.none(), model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping(PATH + "/new")
  String add(@RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
    return set("new", UUID.randomUUID(), fields, response, model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping(PATH + "/{id}")
  String show(@PathVariable UUID id, Model model) {
    var one = transactions.read(current.scope(), () -> templates.get(id));
    return form(id.toString(), fields(one), FieldErrors.none(), model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      HttpServletResponse response,
      Model model) {
    transactions.read(current.scope(), () -> templates.get(id));
    return set(id.toString(), id, fields, response, model);
  }

  private String set(
      String at, UUID id, Map<String, String> fields, HttpServletResponse response, Model model) {
    try {
      transactions.run(current.scope(), () -> setTemplate.set(template(id, fields)));
      return "redirect:" + PATH;
    } catch (ComplaintRefusal refused) {
      response.setStatus(refused.status());
      return form(at, fields, FieldErrors.of(refused), model);
    }
  }

  private String form(String at, Map<String, String> fields, FieldErrors errors, Model model) {
    model.addAttribute("page", pages.form(at, fields, errors));
    return "complaints/desk/answerTemplatePage";
  }

  private AnswerTemplate template(UUID id, Map<String, String> fields) {
    var topic = fields.getOrDefault("topic", "");
    var own = current.get().lang();
    return new AnswerTemplate(
        id,
        Arrays.stream(ComplaintTopic.values()).filter(one -> one.name().equals(topic)).findFirst(),
        TypedLanguages.own("title", own, lang -> TypedText.line(typed(fields, "title", lang))),
        TypedLanguages.own("body", own, lang -> TypedText.text(typed(fields, "body", lang))),
        !fields.getOrDefault("offered", "").isEmpty());
  }

  private static String typed(Map<String, String> fields, String field, Lang lang) {
    return fields.getOrDefault(field + "-" + lang.tag(), "");
  }

  private static Map<String, String> fields(AnswerTemplate one) {
    var fields = new HashMap<String, String>();
    one.title().texts().forEach((lang, text) -> fields.put("title-" + lang, text));
    one.body().texts().forEach((lang, text) -> fields.put("body-" + lang, text));
    one.topic().ifPresent(topic -> fields.put("topic", topic.name()));
    if (one.offered()) {
      fields.put("offered", "true");
    }
    return fields;
  }
}
