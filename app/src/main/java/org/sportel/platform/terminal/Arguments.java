package org.sportel.platform.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words behind a command's name; each question takes what it answers, and {@link #done} refuses
 * what nobody asked for.
 */
public final class Arguments {
  private final String usage;
  private final List<String> rest;

  /**
   * Reads words.
   *
   * @param usage how the command is called, said with every refusal
   */
  public Arguments(String usage, List<String> words) {
    this.usage = usage;
    this.rest = new ArrayList<>(words);
  }

  /** Whether an option without a value is given. */
  public boolean flag(String option) {
    return rest.remove(option);
  }

  /**
   * The value of an option.
   *
   * @throws WrongCall when the option stands without one
   */
  public Optional<String> option(String option) {
    int at = rest.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    rest.remove(at);
    if (at == rest.size() || rest.get(at).startsWith("--") || rest.get(at).isBlank()) {
      throw wrong(option + " needs a value");
    }
    return Optional.of(rest.remove(at));
  }

  /**
   * The value of an option that must be there.
   *
   * @throws WrongCall when it is missing
   */
  public String needed(String option) {
    return option(option).orElseThrow(() -> wrong(option + " is missing"));
  }

  /**
   * The next word that is no option; ask for the options first.
   *
   * @param what it is called in the usage
   * @throws WrongCall when there is none
   */
  public String word(String what) {
    if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
      throw rest.isEmpty() ? wrong(what + " is missing") : notUnderstood();
    }
    return rest.removeFirst();
  }

  /**
   * Everything was asked for.
   *
   * @throws WrongCall for a word that nobody asked for
   */
  public void done() {
    if (!rest.isEmpty()) {
      throw notUnderstood();
    }
  }

  /** What is left. */
  public List<String> rest() {
    return List.copyOf(rest);
  }

  /** A refusal with the usage. */
  public WrongCall wrong(String why) {
    return new WrongCall("sportel " + usage + ": " + why);
  }

  private WrongCall notUnderstood() {
    return wrong("not understood: " + rest.getFirst());
  }
}
