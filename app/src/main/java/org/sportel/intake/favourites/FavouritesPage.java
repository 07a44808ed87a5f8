package org.sportel.intake.favourites;

import java.util.List;
import java.util.Set;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** The page on which a clerk says which services to keep at hand. */
record FavouritesPage(List<Option> services, Set<String> chosen, FieldErrors errors) {}
