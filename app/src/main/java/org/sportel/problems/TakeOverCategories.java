package org.sportel.problems;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.Authority;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.packs.PackFile;
import org.sportel.platform.packs.PackTexts;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.springframework.stereotype.Component;

/** Gives a tenant the usual categories of the pack, to be changed afterwards. */
@Component
public final class TakeOverCategories implements PackFile {
  private static final String FILE = "problems/categories.json";

  private final ProblemCategories categories;
  private final SetUpCategory setUp;
  private final Authority authority;
  private final Json json;
  private final PackTexts texts;

  TakeOverCategories(
      ProblemCategories categories,
      SetUpCategory setUp,
      Authority authority,
      Json json,
      PackTexts texts) {
    this.texts = texts;
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
    return json.read(texts.at(FILE).orElseThrow(), Part[].class);
  }

  @Override
  public boolean at(String place) {
    return place.equals(FILE);
  }

  @Override
  public void check(String place, String text) {
    for (var part : json.read(text, Part[].class)) {
      category(part);
    }
  }
}
