package org.sportel.intake.web;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.ServiceCard;
import org.sportel.forms.Answered;
import org.sportel.forms.Collected;
import org.sportel.forms.Form;
import org.sportel.forms.FormPage;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.speed.SpeedChoice;
import org.sportel.network.Tenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;

/** Where a person is in an application. */
record DraftInHand(
    Tenant tenant, ServiceCard card, Form form, Draft draft, DraftKey key, ZonedDateTime now) {
  ApplyLinks links() {
    return new ApplyLinks(tenant.slug(), draft.service().value());
  }

  List<FormPage> pages() {
    return form.pages(draft.answers(), now);
  }

  /** Choices that need a particular which the applicant has not given. */
  FieldErrors lacking() {
    return draft.person().lacks(form.needs(draft.answers(), now));
  }

  /** Everything that is wrong or missing, with the files that were refused. */
  FieldErrors lacking(Collected collected, FieldErrors refused) {
    return draft.person().check().and(refused).and(collected.errors()).and(lacking());
  }

  /** Those of one step. */
  FieldErrors lacking(FormPage page) {
    var needs = new LinkedHashMap<>(form.needs(draft.answers(), now));
    needs
        .keySet()
        .retainAll(form.summary(page, draft.answers(), now).stream().map(Answered::name).toList());
    return draft.person().lacks(needs);
  }

  /** Whether there is a page about money: for a fee, or because a faster way can be chosen. */
  boolean hasFee() {
    return !card.card().charges().fees().isEmpty() || card.expressTime().isPresent();
  }

  Speed speed() {
    return SpeedChoice.counted(card, draft.speed());
  }

  /** All steps in order: who, the form's pages, fee, check. */
  List<String> path() {
    List<String> path = new ArrayList<>();
    for (var part : WhoPage.Part.values()) {
      path.add(part.address(links()));
    }
    pages().forEach(page -> path.add(links().step(page.code())));
    if (hasFee()) {
      path.add(links().fee());
    }
    path.add(links().check());
    return path;
  }

  /** Where somebody goes on who comes back: the first step that is not complete, else checking. */
  String goesOn() {
    return MissingSteps.of(this).stream().findFirst().map(Link::href).orElseGet(links()::check);
  }

  String after(String address) {
    List<String> path = path();
    int at = path.indexOf(address);
    return path.get(Math.min(at + 1, path.size() - 1));
  }

  /** The page's head: what is applied for, how far it is, where back leads. */
  Head head(String address) {
    List<String> path = path();
    int at = Math.max(0, path.indexOf(address));
    String back = at == 0 ? links().start() : path.get(at - 1);
    return new Head(
        links(), Texts.show(tenant.name()), Texts.show(card.title()), at + 1, path.size(), back);
  }
}
