package org.sportel.complaints.web;

import gg.jte.Content;
import org.sportel.platform.LocalText.Shown;

/**
 * A complaint that was filed at the kiosk just now, to be printed as tickets are.
 *
 * @param home the kiosk's start page
 * @param qr leads to the page on which complaints are followed; it holds no code
 */
record KioskFiledPage(
    String home, Shown centre, FiledComplaintPage filed, String address, Content qr) {}
