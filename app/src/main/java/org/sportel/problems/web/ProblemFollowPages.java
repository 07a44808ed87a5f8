package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.problems.model.Problem;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/** A problem for everybody and for whoever reported it, in a transaction. */
@Component
final class ProblemFollowPages {
  private final ProblemViews views;
  private final PublicAddress address;

  ProblemFollowPages(ProblemViews views, PublicAddress address) {
    this.views = views;
    this.address = address;
  }

  ProblemPage open(Tenant tenant, Problem problem) {
    return page(tenant, problem, Optional.empty(), false);
  }

  ProblemPage own(Tenant tenant, Problem problem, String code, boolean fresh) {
    return page(tenant, problem, Optional.of(code), fresh);
  }

  private ProblemPage page(Tenant tenant, Problem problem, Optional<String> code, boolean fresh) {
    var path = "/m/" + tenant.slug() + "/problems";
    return new ProblemPage(
        path,
        problem.number(),
        ProblemViews.name(views.categories(), problem.category()),
        views.rows(problem, problem.released() || code.isPresent()),
        views.moments(problem),
        code,
        fresh,
        code.map(letters -> address.of(path + "/follow/" + letters)).orElse(""),
        problem.released() ? photos(path + "/" + problem.number(), problem) : List.of());
  }

  static List<ProblemPage.Photo> photos(String path, Problem problem) {
    var photos = new ArrayList<ProblemPage.Photo>();
    problem
        .photos()
        .reported()
        .ifPresent(
            id -> photos.add(new ProblemPage.Photo(path + "/photo", t("problems.photo.reported"))));
    problem
        .photos()
        .closed()
        .ifPresent(
            id ->
                photos.add(
                    new ProblemPage.Photo(path + "/closing-photo", t("problems.photo.closed"))));
    return photos;
  }
}
