package org.sportel.catalogue.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.Retirement;
import org.sportel.catalogue.card.Original;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.sportel.web.components.QrDrawing;

/** A service as everybody reads it. What nobody has stated is empty and the page says so. */
record ServicePage(
    Address address,
    Heading heading,
    Eligible eligible,
    Papers papers,
    Money money,
    List<TimeLine> times,
    Remedy remedy,
    List<Law> laws,
    Office office,
    Beside beside,
    List<OpenFact> open,
    Origin origin) {

  /** The same page before it is published. */
  ServicePage preview() {
    return at(
        new Address(
            address.slug(),
            address.tenant(),
            address.code(),
            false,
            address.channels(),
            true,
            Optional.empty(),
            ""));
  }

  /** The same page as it was on a day, which nobody can apply by. */
  ServicePage asOn(String day) {
    return at(
        new Address(
            address.slug(),
            address.tenant(),
            address.code(),
            false,
            address.channels(),
            false,
            Optional.empty(),
            day));
  }

  /** The same page of a service that has ended; nothing changes where it has not. */
  ServicePage retired(Optional<Retirement> end) {
    return end.map(
            known ->
                at(
                    new Address(
                        address.slug(),
                        address.tenant(),
                        address.code(),
                        false,
                        address.channels(),
                        false,
                        Optional.of(new End(known.from(), known.turnTo().map(Texts::show))),
                        "")))
        .orElse(this);
  }

  /**
   * The same page with what other modules say of the service, what search engines read, and its
   * whole address for the printed page.
   */
  ServicePage with(List<PanelContent> panels, List<PanelContent> sums, String facts, String at) {
    return new ServicePage(
        address,
        heading,
        eligible,
        papers,
        money,
        times,
        remedy,
        laws,
        office,
        new Beside(beside.centre(), panels, sums, facts, at),
        open,
        origin);
  }

  private ServicePage at(Address other) {
    return new ServicePage(
        other, heading, eligible, papers, money, times, remedy, laws, office, beside, open, origin);
  }

  /**
   * What stands beside the service's own facts.
   *
   * @param centre where most people go
   * @param panels what other modules say of it
   * @param sums how fees that are no single sum come about
   * @param facts for search engines, as JSON that can stand in a page; empty where nothing is told
   * @param at the page's whole address; empty where it is only looked at before publishing
   */
  record Beside(
      Optional<CentreCard> centre,
      List<PanelContent> panels,
      List<PanelContent> sums,
      String facts,
      String at) {
    /** Copies the panels. */
    Beside {
      panels = List.copyOf(panels);
      sums = List.copyOf(sums);
    }

    /** The address as a QR code. */
    Content code() {
      return QrDrawing.of(at);
    }
  }

  /**
   * That the service has ended.
   *
   * @param since the first day on which it could not be begun
   * @param turnTo where to turn now
   */
  record End(LocalDate since, Optional<Shown> turnTo) {}

  /**
   * Where the page and its form are.
   *
   * @param preview whether a designer looks at it before it is published
   * @param end since when the service is retired
   * @param asOn the day in words, where the page shows how it was; empty for how it is
   */
  record Address(
      String slug,
      Shown tenant,
      String code,
      boolean open,
      List<String> channels,
      boolean preview,
      Optional<End> end,
      String asOn) {
    /** Whether the form can be filled in now. */
    boolean online() {
      return open && channels.contains("online");
    }
  }

  /**
   * What it is.
   *
   * @param validity how long the outcome holds
   * @param function the function of the administration it belongs to
   */
  record Heading(
      Shown title,
      Optional<Shown> description,
      String outcome,
      Optional<Shown> validity,
      String category,
      Optional<Shown> function) {}

  /**
   * Who may apply, under which conditions, with which help and at which effort.
   *
   * @param notes what else to know
   * @param effort minutes, copies and trips in one sentence
   */
  record Eligible(
      List<Shown> audience,
      Optional<Shown> requirements,
      Optional<Shown> help,
      List<Shown> notes,
      Optional<String> effort) {}

  /**
   * The documents.
   *
   * @param asked what the person hands in; each group is one document or a choice of several
   * @param forms the request itself on paper, which applying online replaces
   * @param office what the office gets itself
   */
  record Papers(List<List<Paper>> asked, List<Shown> forms, List<Shown> office) {}

  /**
   * A document.
   *
   * @param about form, issuer and age, as far as they are stated
   */
  record Paper(Shown text, List<Shown> about) {}

  /** The fees. */
  record Money(
      List<Fee> fees, boolean free, List<Exemption> exemptions, Optional<Express> express) {}

  /**
   * A fee.
   *
   * @param amount written out, or that it is calculated
   */
  record Fee(String amount, List<String> accounts, Shown text, Optional<Shown> law) {}

  /** Who does not pay. */
  record Exemption(Shown who, Optional<Shown> law) {}

  /** The faster way. */
  record Express(String time, Optional<Fee> fee, boolean choosable) {}

  /**
   * One of the times.
   *
   * @param further what else the law says about it: extension, silence
   */
  record TimeLine(String text, List<String> further, Optional<Shown> law) {}

  /** What to do who does not agree. */
  record Remedy(
      String text, Optional<Shown> body, Optional<Shown> law, Optional<Shown> complaint) {}

  /** A place in the law. */
  record Law(Shown text, Optional<String> url) {}

  /** What is still open, and who has to close it. */
  record OpenFact(String fact, String closer) {}

  /** Who is responsible; each part may be not yet given. */
  record Office(
      Shown unit,
      Optional<Shown> institution,
      Optional<Shown> office,
      Optional<Shown> place,
      Optional<String> phone,
      Optional<String> web) {
    boolean known() {
      return office.isPresent() || place.isPresent() || phone.isPresent() || web.isPresent();
    }

    /** One sentence that names what is not yet given; empty where everything is. */
    String missing() {
      return MissingFact.sentence(
          new MissingFact("catalogue.service.contact.place", place.isEmpty()),
          new MissingFact("catalogue.service.contact.phone", phone.isEmpty()),
          new MissingFact("catalogue.service.contact.web", web.isEmpty()));
    }
  }

  /**
   * Where the texts come from.
   *
   * @param lang of the source's own words
   * @param unconfirmed whether something was read from the source's text and is not yet confirmed
   */
  record Origin(
      boolean illustrative,
      Optional<String> name,
      Optional<String> url,
      int number,
      String day,
      Optional<Original> original,
      String lang,
      boolean unconfirmed) {}
}
