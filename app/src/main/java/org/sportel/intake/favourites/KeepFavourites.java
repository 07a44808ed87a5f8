package org.sportel.intake.favourites;

import java.util.Set;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** A clerk says which services to keep at hand; it concerns nobody else and is not journalled. */
@Component
public final class KeepFavourites {
  /** More would be a list to search in again. */
  public static final int MOST = 30;

  private final Favourites favourites;
  private final Authority authority;

  KeepFavourites(Favourites favourites, Authority authority) {
    this.favourites = favourites;
    this.authority = authority;
  }

  /**
   * Replaces the acting clerk's services, inside the caller's transaction.
   *
   * @param codes of services that are offered, at most {@link #MOST}
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   * @throws IllegalArgumentException for more
   */
  public void keep(Set<String> codes) {
    authority.require(Power.SERVE_COUNTER);
    if (codes.size() > MOST) {
      throw new IllegalArgumentException("At most " + MOST + " services");
    }
    favourites.keep(codes);
  }
}
