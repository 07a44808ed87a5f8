package org.sportel.feedback.mystery.web;

import static org.sportel.web.Texts.t;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.mystery.MysteryResults;
import org.sportel.feedback.mystery.MysteryRight;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.feedback.mystery.MysteryRounds;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the results of a round that is over are read. */
@Controller
final class MysteryResultsController {
  private static final String AT = MysteryRoundController.ROUNDS + "/{id}/results";

  private final Results results;
  private final CurrentTenant current;
  private final Transactions transactions;

  MysteryResultsController(Results results, CurrentTenant current, Transactions transactions) {
    this.results = results;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(AT)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> results.page(id)));
    return "feedback/mystery/web/mysteryResultsPage";
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(AT + ".csv")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    var rows = transactions.read(current.scope(), () -> results.file(id));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("mystery-visits.csv").build().toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(CsvFile.of(rows));
  }

  /** Results as they are shown; in a transaction. */
  @Component
  static final class Results {
    private final MysteryRounds rounds;
    private final MysteryVisits visits;
    private final MysteryRoundPages pages;
    private final MysteryComparison comparison;
    private final MysteryRight right;

    Results(
        MysteryRounds rounds,
        MysteryVisits visits,
        MysteryRoundPages pages,
        MysteryComparison comparison,
        MysteryRight right) {
      this.rounds = rounds;
      this.visits = visits;
      this.pages = pages;
      this.comparison = comparison;
      this.right = right;
    }

    MysteryResultsPage page(UUID id) {
      var round = rounds.closed(id);
      var plan = round.plan();
      var rated = comparison.rated(plan);
      var places = pages.places();
      return new MysteryResultsPage(
          MysteryRoundController.ROUNDS + "/" + id + "/results",
          Texts.show(plan.title()),
          t("feedback.survey.fromTo", Texts.date(plan.opens()), Texts.date(plan.closes())),
          of(round).stream()
              .map(
                  result ->
                      part(
                          plan,
                          places.getOrDefault(result.centre(), "–"),
                          rated.getOrDefault(result.centre(), List.of()),
                          result))
              .toList());
    }

    /** Of the centres that the reader runs; a round of none of them is not found. */
    private List<MysteryResults> of(MysteryRound round) {
      var own = round.plan().centres().stream().filter(right.reads()).toList();
      if (own.isEmpty()) {
        throw new MysteryRefusal(MysteryRefusal.Reason.ROUND_UNKNOWN);
      }
      var all = visits.of(round.id());
      return own.stream().map(one -> MysteryResults.of(one, all)).toList();
    }

    private MysteryResultsPage.Part part(
        MysteryRound.Plan plan, String centre, List<Rating> here, MysteryResults result) {
      var made = t("feedback.mystery.made", result.made(), result.planned());
      if (result.score().isEmpty()) {
        return new MysteryResultsPage.Part(centre, made, "", List.of(), List.of(), List.of());
      }
      var score = result.score().get();
      return new MysteryResultsPage.Part(
          centre,
          made,
          share(score.all()),
          score.points().stream().map(Results::row).toList(),
          comparison.of(plan, here, result.centre(), score),
          score.words());
    }

    private static List<Cell> row(MysteryResults.Point point) {
      return List.of(
          Cell.of(Texts.show(point.text())),
          Cell.of(point.standard() ? t("feedback.mystery.standard") : t("feedback.mystery.own")),
          Cell.of(share(point.count())));
    }

    private static String share(MysteryResults.Count count) {
      return count
          .share()
          .map(
              percent ->
                  t("feedback.mystery.share", Texts.number(percent), count.kept(), count.seen()))
          .orElseGet(() -> t("feedback.tooFew", MysteryResults.LEAST));
    }

    List<List<String>> file(UUID id) {
      var rows = new ArrayList<List<String>>();
      rows.add(
          List.of(
              t("feedback.column.centre"),
              t("feedback.mystery.point"),
              t("feedback.mystery.file.kept"),
              t("feedback.mystery.file.seen")));
      var places = pages.places();
      for (var result : of(rounds.closed(id))) {
        var centre = places.getOrDefault(result.centre(), "–");
        result.score().ifPresent(score -> rows.addAll(lines(centre, score)));
      }
      return rows;
    }

    private static List<List<String>> lines(String centre, MysteryResults.Score score) {
      return score.points().stream()
          .filter(point -> point.count().share().isPresent())
          .map(
              point ->
                  List.of(
                      centre,
                      Texts.show(point.text()).text(),
                      String.valueOf(point.count().kept()),
                      String.valueOf(point.count().seen())))
          .toList();
    }
  }
}
