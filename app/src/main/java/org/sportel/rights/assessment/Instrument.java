package org.sportel.rights.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** The questions of the self-assessment and its advice, as {@code rights/assessment.json} says. */
@Component
public final class Instrument {
  private static final int LONGEST_WORDS = 1000;

  private final List<Question> questions;
  private final List<Advice> advice;

  Instrument(Json json) {
    var read = json.read(text(), Read.class);
    this.questions = read.questions();
    this.advice = read.advice();
  }

  private record Read(List<Question> questions, List<Advice> advice) {
    Read {
      questions = List.copyOf(questions);
      advice = List.copyOf(advice);
    }
  }

  /** All of them, in order. */
  public List<Question> questions() {
    return questions;
  }

  /** What to do next, three things at most, the most urgent first. */
  public List<Advice> next(Map<Integer, List<String>> answers) {
    return Advice.next(advice, answers);
  }

  /** Only what can be an answer; words are cut at {@value #LONGEST_WORDS} characters. */
  Map<Integer, List<String>> cleaned(Map<Integer, List<String>> answers) {
    var clean = new TreeMap<Integer, List<String>>();
    for (var question : questions) {
      var given =
          question.cleaned(answers.getOrDefault(question.number(), List.of())).stream()
              .map(one -> one.length() > LONGEST_WORDS ? one.substring(0, LONGEST_WORDS) : one)
              .toList();
      if (!given.isEmpty()) {
        clean.put(question.number(), given);
      }
    }
    return clean;
  }

  private static String text() {
    try (var file = Instrument.class.getResourceAsStream("/rights/assessment.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
