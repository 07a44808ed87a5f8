package org.sportel.catalogue.reading;

import java.util.regex.Pattern;

/**
 * How one language says the things that are read: patterns over the text in lower case.
 *
 * @param appealPhrases what stands around the name of the body to which an appeal goes
 * @param currency of amounts, ISO 4217
 */
record TextPatterns(
    Times times,
    Starts starts,
    Papers papers,
    Money money,
    Pattern appealPhrases,
    String currency) {

  /** Units of time. */
  record Times(String hour, String day, String month) {}

  /** What a time is for and when it starts. */
  record Starts(
      Pattern appeal,
      Pattern payment,
      Pattern afterRequest,
      Pattern afterOther,
      Pattern extended) {}

  /** Kinds of documents. */
  record Papers(
      Pattern form,
      Pattern either,
      Pattern plain,
      Pattern verified,
      Pattern original,
      Pattern shown,
      Pattern officeChecks,
      Pattern officeSends,
      Pattern document,
      Pattern issues) {}

  /** Fees outside the list of fees, and their absence. */
  record Money(Pattern fee, Pattern none, Pattern exempt) {}

  private static Pattern p(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The wording for a language tag; Serbian's for whatever is close to it, else Albanian's. */
  static TextPatterns of(String language) {
    return language.startsWith("sq") ? albanian() : serbian();
  }

  private static TextPatterns serbian() {
    return new TextPatterns(
        new Times("sat\\w*", "dan\\w*", "mjesec\\w*"),
        new Starts(
            p("žalb"),
            p("plaćanj|uplat|podnošenje obrasca"),
            p("od dana (podnošenja|prijema) zahtjeva"),
            p("od dana "),
            p("produžiti na ")),
        new Papers(
            p(
                "^(dva primjerka.{0,16}|tipski )?(popunjenog )?(zaht?jev|obrazac|prijava za|formular)"),
            p("original ili ovjeren"),
            p("neovjeren|fotokopij|\\(kopija "),
            p("(?<!ne)ovjeren\\w* (foto)?kopij|kopij\\w* [^(]*[-–] ?ovjeren"),
            p("^ovjeren|[-–(] ?ovjeren"),
            p("na uvid"),
            p("(provjerava|utvrđuje) se na osnovu|zatraži "),
            p("po službenoj dužnosti"),
            p("^(odluk|dokaz|izjav|ugovor|potvrd|rješenj|uvjerenj|izvod|list )"),
            p("(izdaje|ovjerava se|donosi|uzima se|izdaje:)")),
        new Money(p("\\btaks|^napomena: naknada"), p("ne taksira"), p("taksa .*osim|oslob")),
        p(
            "žalba se predaje u roku od|žalba se podnosi|,? ?a podnosi se|podnosi se"
                + "|,? ?od dana prijema rješenja"),
        "EUR");
  }

  private static TextPatterns albanian() {
    return new TextPatterns(
        new Times("orë\\w*", "ditë\\w*", "muaj\\w*"),
        new Starts(
            p("ankim"),
            p("pages"),
            p("nga (data e )?kërkes"),
            p("nga data "),
            p("zgjat\\w* deri në ")),
        new Papers(
            p("^(formular|kërkesë)"),
            p("origjinal ose .*noteruar"),
            p("fotokopj"),
            p("fotokopj\\w* e noteruar"),
            p("^origjinal"),
            p("për shikim"),
            p("verifikohet nga bashkia"),
            p("kryesisht nga bashkia"),
            p("^(vërtetim|certifikat|vendim|kontrat)"),
            p("lësho")),
        new Money(p("tarif|pages|taks"), p("falas|pa pagesë"), p("përjashto")),
        p("ankimi bëhet (brenda)?|brenda"),
        "ALL");
  }
}
