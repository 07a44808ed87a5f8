package org.sportel.feedback.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.FormFiles;
import org.sportel.documents.StoreFile;
import org.sportel.feedback.TypeSlips;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.RatingReason;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a clerk types the slips of a box: forty lines, sent at once and taken once. */
@Controller
final class SlipsController {
  static final int LINES = 40;
  private static final String PATH = "/desk/feedback/slips";

  private final SlipTyping typing;
  private final FormFiles formFiles;
  private final Centres centres;
  private final CurrentDay today;
  private final CurrentTenant current;
  private final Transactions transactions;

  SlipsController(
      SlipTyping typing,
      FormFiles formFiles,
      Centres centres,
      CurrentDay today,
      CurrentTenant current,
      Transactions transactions) {
    this.typing = typing;
    this.formFiles = formFiles;
    this.centres = centres;
    this.today = today;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH)
  String blank(
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "-1") String typed,
      Model model) {
    int taken = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : -1;
    return show(
        centre,
        Optional.empty(),
        List.of(),
        UUID.randomUUID().toString(),
        taken,
        FieldErrors.none(),
        model);
  }

  @Access(power = Power.SERVE_COUNTER, files = true)
  @PostMapping(PATH)
  String take(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) List<MultipartFile> photos,
      HttpServletResponse response,
      Model model) {
    var lines = IntStream.rangeClosed(1, LINES).mapToObj(n -> line(sent, n)).toList();
    var errors = FieldErrors.none();
    try (var received = formFiles.ofStaff(photos == null ? List.of() : photos, this::photo)) {
      var typed = typed(sent, lines);
      var next = PATH + "?centre=" + one(sent, "centre") + "&typed=" + typed.slips().size();
      return "redirect:" + typing.take(one(sent, "once"), typed, received, next);
    } catch (FeedbackRefusal | FileRefusal refused) {
      errors = errors.with(field(refused), refused.messageKey(), refused.args());
    }
    response.setStatus(422);
    return show(
        one(sent, "centre"),
        Optional.of(one(sent, "day")),
        lines,
        one(sent, "once"),
        -1,
        errors,
        model);
  }

  /** Of a photo only the picture, not even its name. */
  private StoreFile.Received photo(MultipartFile file, int number) {
    return formFiles
        .picture("photo-" + number, file)
        .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.NOT_A_PHOTO));
  }

  private SlipTyping.Typed typed(MultiValueMap<String, String> sent, List<SlipsPage.Line> lines) {
    var centre =
        transactions
            .read(current.scope(), () -> centres.byCode(one(sent, "centre")))
            .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.RATING_UNKNOWN));
    return new SlipTyping.Typed(
        centre.id(),
        day(one(sent, "day")),
        lines.stream()
            .filter(line -> !(line.score() + line.reasons() + line.words()).isEmpty())
            .map(SlipsController::slip)
            .toList());
  }

  private static LocalDate day(String typed) {
    return TypedDay.iso(typed)
        .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.DAY_WRONG));
  }

  private static TypeSlips.Slip slip(SlipsPage.Line line) {
    int score = line.score().length() == 1 ? line.score().charAt(0) - '0' : 0;
    var letters = line.reasons().toUpperCase(Locale.ROOT);
    return new TypeSlips.Slip(
        score,
        Arrays.stream(RatingReason.values())
            .filter(reason -> letters.indexOf('1' + reason.ordinal()) >= 0)
            .collect(Collectors.toSet()),
        line.words());
  }

  private static SlipsPage.Line line(MultiValueMap<String, String> sent, int n) {
    return new SlipsPage.Line(
        one(sent, "score-" + n), one(sent, "reasons-" + n), one(sent, "words-" + n));
  }

  private static String one(MultiValueMap<String, String> sent, String name) {
    return TypedText.line(Optional.ofNullable(sent.getFirst(name)).orElse(""));
  }

  private static String field(Refused refused) {
    if (!(refused.reason() instanceof FeedbackRefusal.Reason reason)) {
      return "photos";
    }
    return switch (reason) {
      case DAY_WRONG -> "day";
      case SLIP_WRONG -> "score-" + refused.args()[0];
      case NOT_A_PHOTO -> "photos";
      default -> "centre";
    };
  }

  private String show(
      String centre,
      Optional<String> day,
      List<SlipsPage.Line> lines,
      String key,
      int typed,
      FieldErrors errors,
      Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                new SlipsPage(
                    centres.list().stream().map(SlipsController::option).toList(),
                    centre,
                    day.orElseGet(() -> today.day().toString()),
                    IntStream.range(0, LINES)
                        .mapToObj(
                            at ->
                                at < lines.size() ? lines.get(at) : new SlipsPage.Line("", "", ""))
                        .toList(),
                    key,
                    typed,
                    errors)));
    return "feedback/web/slipsPage";
  }

  private static Option option(Centre centre) {
    return Option.of(centre.code(), Texts.show(centre.name()).text());
  }
}
