package org.sportel.setup.heard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.feedback.RatingCodes;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingSource;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.setup.DemoPeople;
import org.springframework.stereotype.Component;

/** What people of the demo complain about: by themselves, or after a rating, in its words. */
@Component
final class DemoGrievances {
  private static final int AFTER_RATINGS = 5;
  private static final LocalTime EVENING = LocalTime.of(19, 20);

  private final Ratings ratings;
  private final RatingCodes codes;
  private final List<DemoComplaint> sorts;
  private final Json json;

  DemoGrievances(Ratings ratings, RatingCodes codes, Json json) {
    this.ratings = ratings;
    this.codes = codes;
    this.sorts = DemoComplaint.all(json);
    this.json = json;
  }

  /**
   * A complaint that waits to be filed.
   *
   * @param sort what is to come of it
   */
  record Grievance(DemoComplaint sort, NewComplaint wanted) {}

  /** What a tenant may change because of complaints, from the first on. */
  DemoChanges changes() {
    return DemoChanges.all(json);
  }

  Grievance any(Tenant tenant, Random random) {
    var sort = sorts.get(random.nextInt(sorts.size()));
    var levels = ComplaintLevel.values();
    var channels = ComplaintChannel.values();
    var level = levels[random.nextInt(levels.length)];
    var channel = channels[random.nextInt(channels.length)];
    return grievance(tenant, sort, level, channel, nothing(sort), random);
  }

  /** A grievance on the evening of a rating. */
  record AfterRating(LocalDate day, Grievance grievance) {
    java.time.Instant at(Tenant tenant) {
      return day.atTime(EVENING).atZone(tenant.zone()).toInstant();
    }
  }

  /** Those who rated their decision, were not satisfied, wrote why and complain as well. */
  List<AfterRating> afterRatings(Tenant tenant, LocalDate from, LocalDate to) {
    return ratings.between(from, to).stream()
        .filter(one -> one.source() == RatingSource.DECISION && !one.words().isEmpty())
        .sorted(Comparator.comparing(Rating::day).reversed())
        .limit(AFTER_RATINGS)
        .flatMap(one -> after(tenant, one).stream())
        .toList();
  }

  private Optional<AfterRating> after(Tenant tenant, Rating rating) {
    return sorts.stream()
        .filter(sort -> sort.body().in(tenant.lang()).text().equals(rating.words()))
        .findFirst()
        .map(
            sort -> {
              var about = about(tenant, sort, rating, rating.subject().orElseThrow());
              var random = new Random(rating.id().getLeastSignificantBits());
              return new AfterRating(
                  rating.day(),
                  grievance(
                      tenant, sort, ComplaintLevel.NAMED, ComplaintChannel.PORTAL, about, random));
            });
  }

  private Complaint.About about(Tenant tenant, DemoComplaint sort, Rating rating, UUID caseId) {
    return new Complaint.About(
        sort.topic(),
        Optional.empty(),
        rating.service(),
        Optional.empty(),
        rating.centre(),
        "",
        codes.read(tenant.id(), codes.ofDecision(tenant.id(), caseId)).number(),
        Optional.empty());
  }

  private static Complaint.About nothing(DemoComplaint sort) {
    return new Complaint.About(
        sort.topic(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }

  private static Grievance grievance(
      Tenant tenant,
      DemoComplaint sort,
      ComplaintLevel level,
      ComplaintChannel channel,
      Complaint.About about,
      Random random) {
    var people = DemoPeople.of(tenant.country());
    return new Grievance(
        sort,
        new NewComplaint(
            level,
            channel,
            tenant.lang(),
            about,
            sort.body().in(tenant.lang()).text(),
            "",
            false,
            level == ComplaintLevel.ANONYMOUS
                ? Optional.empty()
                : Optional.of(new Complainant(people.name(random), people.street(random)))));
  }
}
