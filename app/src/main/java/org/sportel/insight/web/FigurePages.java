package org.sportel.insight.web;

import org.springframework.stereotype.Component;

/** The two pages made of figures. */
@Component
record FigurePages(FiguresView dashboard, FigureView figure) {}
