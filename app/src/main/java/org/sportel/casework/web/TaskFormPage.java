package org.sportel.casework.web;

import java.util.List;
import java.util.UUID;
import org.sportel.casework.web.CasePage.Head;
import org.sportel.casework.web.CasePage.PaperView;
import org.sportel.forms.FormView;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * The form of a task.
 *
 * @param finish whether the task is finished here; other kinds of tasks are finished on the case
 *     page once the form is filled in
 * @param outcomes the ways in which it can be finished; empty when it is simply done
 */
record TaskFormPage(
    Head head,
    UUID task,
    Shown title,
    FormView view,
    boolean finish,
    List<Option> outcomes,
    List<SummaryRow> answers,
    List<PaperView> documents) {}
