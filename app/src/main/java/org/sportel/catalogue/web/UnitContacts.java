package org.sportel.catalogue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.network.Contact;
import org.sportel.network.Unit;

/** Where each unit is reached, by its code. */
record UnitContacts(Map<String, Contact> byUnit) {
  static UnitContacts of(List<Unit> units) {
    var contacts = new HashMap<String, Contact>();
    units.forEach(unit -> contacts.put(unit.code(), unit.contact()));
    return new UnitContacts(contacts);
  }

  /** What a card does not say. */
  List<CardFact> open(Card card) {
    return CardFact.open(card, byUnit.getOrDefault(card.unit(), Contact.notGiven()));
  }
}
