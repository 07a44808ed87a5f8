package org.sportel.visits.web;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.AddDevice;
import org.sportel.visits.RemoveDevice;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager adds kiosks, displays and workplaces and takes them out of use. */
@Controller
final class DeviceController {
  private final Here here;
  private final SetupPages pages;
  private final AddDevice addDevice;
  private final RemoveDevice removeDevice;

  DeviceController(Here here, SetupPages pages, AddDevice addDevice, RemoveDevice removeDevice) {
    this.here = here;
    this.pages = pages;
    this.addDevice = addDevice;
    this.removeDevice = removeDevice;
  }

  /** Shows the code once; a page that is loaded again adds another device. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/devices")
  String add(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, Model model) {
    var centre = new CentreId(id);
    var what = Choices.find(DeviceKind.values(), kind).orElse(DeviceKind.DISPLAY);
    var code = here.write(() -> addDevice.add(centre, what));
    model.addAttribute("page", pages.device(centre, what, code));
    return "visits/web/devicePairingPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/devices/{device}")
  String remove(@PathVariable UUID id, @PathVariable UUID device) {
    here.run(() -> removeDevice.remove(new CentreId(id), device));
    return "redirect:/desk/today/" + id + "/setup?done=saved";
  }
}
