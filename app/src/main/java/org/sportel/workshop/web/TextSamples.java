package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.catalogue.bundle.DecisionTemplate;
import org.sportel.catalogue.bundle.LetterTemplate;
import org.sportel.notify.Samples;
import org.sportel.platform.Lang;
import org.sportel.platform.text.Paragraphs;
import org.sportel.workshop.TextPreview;
import org.sportel.workshop.web.TextSamplesPage.Read;
import org.springframework.stereotype.Component;

/** Puts the texts of a draft beside the e-mails that tell of them; asked in a transaction. */
@Component
final class TextSamples {
  private final TextPreview preview;
  private final Samples mails;

  TextSamples(TextPreview preview, Samples mails) {
    this.preview = preview;
    this.mails = mails;
  }

  /** A message with its PDF, and the e-mail that says that it is there. */
  List<Read> of(LetterTemplate letter, TextPreview.Setting setting, Lang lang, String href) {
    return List.of(
        read(
            "workshop.sample.message",
            preview.sample(letter, setting, lang),
            href + "/pdf?words=" + lang.tag()),
        mail("OFFICE_WROTE", setting, lang));
  }

  /** Both ways a case may be decided with their PDF, and the e-mails that say so. */
  List<Read> of(DecisionTemplate template, TextPreview.Setting setting, Lang lang, String href) {
    var pdf = href + "/pdf?words=" + lang.tag() + "&outcome=";
    return List.of(
        read(
            "workshop.sample.granted",
            preview.sample(template, setting, true, lang),
            pdf + "granted"),
        read(
            "workshop.sample.refused",
            preview.sample(template, setting, false, lang),
            pdf + "refused"),
        mail("DECIDED", setting, lang),
        mail("DECISION_SENT", setting, lang));
  }

  private static Read read(String what, TextPreview.Sample sample, String pdf) {
    return new Read(t(what), sample.title(), sample.paragraphs(), pdf);
  }

  private Read mail(String kind, TextPreview.Setting setting, Lang lang) {
    var authority = setting.tenant().name().in(lang).text();
    var service = setting.card().naming().title().in(lang).text();
    var mail = mails.of(kind, lang, authority, service);
    return new Read(
        t("workshop.sample.mail." + kind), mail.subject(), Paragraphs.of(mail.text()), "");
  }
}
