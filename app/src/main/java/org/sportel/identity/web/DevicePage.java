package org.sportel.identity.web;

import gg.jte.Content;
import org.sportel.identity.secondfactor.NewDevice;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.QrDrawing;

/**
 * The page that takes a device over.
 *
 * @param needed whether the person may do nothing else before
 */
record DevicePage(NewDevice device, boolean needed, FieldErrors errors) {
  Content picture() {
    return QrDrawing.of(device.address());
  }
}
