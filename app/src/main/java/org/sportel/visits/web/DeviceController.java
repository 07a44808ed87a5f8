package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.AddDevice;
import org.sportel.visits.HallDevices;
import org.sportel.visits.RemoveDevice;
import org.sportel.visits.devices.NameDevice;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
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
  private final DeviceRows rows;
  private final AddDevice addDevice;
  private final NameDevice nameDevice;
  private final RemoveDevice removeDevice;

  DeviceController(
      Here here,
      SetupPages pages,
      DeviceRows rows,
      AddDevice addDevice,
      NameDevice nameDevice,
      RemoveDevice removeDevice) {
    this.here = here;
    this.pages = pages;
    this.rows = rows;
    this.addDevice = addDevice;
    this.nameDevice = nameDevice;
    this.removeDevice = removeDevice;
  }

  /** Shows the code once; a page that is loaded again adds another device. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/devices")
  String add(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      HttpServletResponse response,
      Model model) {
    var centre = new CentreId(id);
    var what = Choices.find(DeviceKind.values(), kind).orElse(DeviceKind.DISPLAY);
    try {
      var code = here.write(() -> addDevice.add(centre, what, name));
      model.addAttribute("page", rows.pairing(centre, what, HallDevices.named(name), code));
      return "visits/web/devicePairingPage";
    } catch (VisitRefusal refused) {
      return wrong(centre, "name", refused, response, model);
    }
  }

  /** The field of a device's name carries the device, so that each of a page is its own. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/devices/{device}/name")
  String name(
      @PathVariable UUID id,
      @PathVariable UUID device,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var centre = new CentreId(id);
    var field = "name-" + device;
    try {
      here.run(() -> nameDevice.name(centre, device, sent.getOrDefault(field, "")));
      return "redirect:/desk/today/" + id + "/setup?done=saved";
    } catch (VisitRefusal refused) {
      return wrong(centre, field, refused, response, model);
    }
  }

  private String wrong(
      CentreId centre,
      String field,
      VisitRefusal refused,
      HttpServletResponse response,
      Model model) {
    response.setStatus(refused.status());
    var errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
    model.addAttribute("page", pages.room(centre, Optional.empty(), false, errors));
    return "visits/web/waitingRoomPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/devices/{device}")
  String remove(@PathVariable UUID id, @PathVariable UUID device) {
    here.run(() -> removeDevice.remove(new CentreId(id), device));
    return "redirect:/desk/today/" + id + "/setup?done=saved";
  }
}
