package org.sportel.web.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.sportel.platform.LocalText.Shown;
import org.springframework.ui.Model;

/** Lets pages of other modules stand at a kiosk; answered by the module that pairs devices. */
public interface Kiosks {
  /**
   * Where a paired kiosk stands.
   *
   * @param home the address of its start page
   */
  record Place(UUID centre, Shown name, String home) {}

  /**
   * Shows a page to the paired kiosk of a centre, outside any transaction, and to everybody else
   * the way in.
   *
   * @param centre the centre's code in the address
   * @return the name of the view
   */
  String show(String centre, HttpServletRequest request, Model model, Function<Place, String> page);
}
