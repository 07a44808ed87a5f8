package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.SetTileSource;
import org.sportel.problems.TileSources;
import org.sportel.problems.model.TileSource;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator gives the map of problems a ground of tiles, or takes it away. */
@Controller
final class TileSourceController {
  private static final String PATH = "/desk/problems/settings/map";
  private static final String VIEW = "problems/web/tileSourcePage";

  private final TileSources sources;
  private final SetTileSource setSource;
  private final CurrentTenant current;
  private final Transactions transactions;

  TileSourceController(
      TileSources sources,
      SetTileSource setSource,
      CurrentTenant current,
      Transactions transactions) {
    this.sources = sources;
    this.setSource = setSource;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH)
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    var source = transactions.read(current.scope(), sources::current);
    model.addAttribute(
        "page",
        new TileSourcePage(
            source.map(TileSource::template).orElse(""),
            source.map(TileSource::attribution).orElse(""),
            source.isPresent(),
            done.equals("saved"),
            FieldErrors.none()));
    return VIEW;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH)
  String save(
      @RequestParam(defaultValue = "") String template,
      @RequestParam(defaultValue = "") String attribution,
      HttpServletResponse response,
      Model model) {
    var address = TypedText.line(template);
    var named = TypedText.line(attribution);
    var errors = FieldErrors.none();
    if (!address.isEmpty() && !TileSource.right(address)) {
      errors = errors.with("template", "problems.tiles.wrong");
    }
    if (!address.isEmpty() && (named.isEmpty() || named.length() > TileSource.LONGEST)) {
      errors = errors.with("attribution", "problems.tiles.unnamed", TileSource.LONGEST);
    }
    if (errors.isEmpty()) {
      var source =
          Optional.of(address).filter(one -> !one.isEmpty()).map(one -> new TileSource(one, named));
      transactions.run(current.scope(), () -> setSource.set(source));
      return "redirect:" + PATH + "?done=saved";
    }
    response.setStatus(422);
    boolean given = transactions.read(current.scope(), sources::current).isPresent();
    model.addAttribute("page", new TileSourcePage(address, named, given, false, errors));
    return VIEW;
  }
}
