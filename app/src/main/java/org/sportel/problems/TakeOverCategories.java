package org.sportel.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.Authority;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.springframework.stereotype.Component;

/** Gives a tenant the usual categories of the pack, to be changed afterwards. */
@Component
public final class TakeOverCategories {
  private static final String FILE = "/packs/problems/categories.json";

  private final ProblemCategories categories;
  private final SetUpCategory setUp;
  private final Authority authority;
  private final Json json;

  TakeOverCategories(
      ProblemCategories categories, SetUpCategory setUp, Authority authority, Json json) {
    this.categories = categories;
    this.setUp = setUp;
    this.authority = authority;
    this.json = json;
  }

  /** A category as the pack has it; who deals with it is the tenant's matter. */
  private record Part(
      String code,
      LocalText name,
      LocalText description,
      LocalText group,
      List<String> keywords,
      ProblemCategory.Time time,
      List<ProblemAttribute> attributes) {}

  /**
   * Adds those that the tenant does not have; its own stay as they are.
   *
   * @return how many were added
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public int take() {
    authority.require(Power.ADMINISTER);
    var lacking =
        List.of(read()).stream().filter(part -> categories.find(part.code()).isEmpty()).toList();
    lacking.forEach(part -> setUp.set(category(part)));
    return lacking.size();
  }

  private static ProblemCategory category(Part part) {
    return new ProblemCategory(
        part.code(),
        part.name(),
        part.description(),
        part.group(),
        part.keywords(),
        Optional.empty(),
        Optional.of(part.time()),
        part.attributes(),
        true);
  }

  private Part[] read() {
    try (var file = TakeOverCategories.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE);
      }
      return json.read(
          new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), Part[].class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
