package org.sportel.feedback;

import java.util.UUID;
import org.sportel.feedback.model.Rating;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who deals with what people said of a centre: whoever runs the centres of its unit. */
@Component
public final class RatingRight {
  private final Ratings ratings;
  private final Centres centres;
  private final Authority authority;

  RatingRight(Ratings ratings, Centres centres, Authority authority) {
    this.ratings = ratings;
    this.centres = centres;
    this.authority = authority;
  }

  /** Whether the acting person may; a rating of no centre is for everybody who runs one. */
  public boolean may(Rating rating) {
    return rating
        .centre()
        .map(this::runs)
        .orElseGet(() -> !authority.places(Power.MANAGE_CENTRE).none());
  }

  /** Whether the acting person runs a centre. */
  public boolean runs(UUID centre) {
    var managed = authority.places(Power.MANAGE_CENTRE);
    return managed.all()
        || !managed.none()
            && centres
                .get(new CentreId(centre))
                .unit()
                .filter(unit -> managed.covers(unit.value()))
                .isPresent();
  }

  /**
   * The rating, for whoever may deal with it.
   *
   * @throws org.sportel.feedback.model.FeedbackRefusal RATING_UNKNOWN
   * @throws NotAllowed without the power to run the centre
   */
  public Rating require(UUID id) {
    authority.require(Power.MANAGE_CENTRE);
    var rating = ratings.get(id);
    if (!may(rating)) {
      throw new NotAllowed();
    }
    return rating;
  }
}
