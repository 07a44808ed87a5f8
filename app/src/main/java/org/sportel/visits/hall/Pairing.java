package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.HallDevices;
import org.sportel.visits.PairDevice;
import org.sportel.visits.PairedDevice;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.sportel.web.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Lets devices in that were paired, and asks all others for their code. */
@Component
public final class Pairing {
  private static final Duration RENEWAL = Duration.ofMinutes(1);

  private final Here here;
  private final Centres centres;
  private final HallDevices devices;
  private final PairDevice pairDevice;
  private final KnownDevices known;
  private final DeviceSights sights;

  Pairing(
      Here here,
      Centres centres,
      HallDevices devices,
      PairDevice pairDevice,
      KnownDevices known,
      DeviceSights sights) {
    this.here = here;
    this.centres = centres;
    this.devices = devices;
    this.pairDevice = pairDevice;
    this.known = known;
    this.sights = sights;
  }

  /** Where a device's pages lie. */
  public String path(String code, DeviceKind kind) {
    return "/m/" + here.current().get().slug() + "/centres/" + code + "/" + kind.page();
  }

  /** The first page of a kiosk, in the office's language, once somebody has their ticket. */
  String kioskAgain(String code) {
    var lang = here.current().get().lang().tag();
    return path(code, DeviceKind.KIOSK) + "?thanks&lang=" + lang;
  }

  /** The centre of an address. */
  public Centre centre(String code) {
    return here.read(() -> known(code));
  }

  private Centre known(String code) {
    return centres
        .byCode(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Shows a page to the paired device, in a writing transaction, and to others the way in. */
  public String show(
      String code,
      DeviceKind kind,
      HttpServletRequest request,
      Model model,
      BiFunction<PairedDevice, Centre, String> page) {
    Optional<String> view =
        here.write(
            () -> {
              var centre = known(code);
              return holder(centre, kind, request)
                  .map(
                      device -> {
                        sights.note(device);
                        return page.apply(device, centre);
                      });
            });
    return view.orElseGet(() -> ask(code, kind, FieldErrors.none(), model));
  }

  /** Reads for the paired device, in a transaction; nothing for anybody else. */
  public <T> Optional<T> read(
      String code,
      DeviceKind kind,
      HttpServletRequest request,
      Function<Centre, Optional<T>> question) {
    var centre = centre(code);
    return here.read(() -> holder(centre, kind, request).flatMap(device -> question.apply(centre)));
  }

  /** The paired device that asks; nobody else. Begins its own transaction. */
  public Optional<PairedDevice> paired(String code, DeviceKind kind, HttpServletRequest request) {
    return here.read(() -> holder(known(code), kind, request));
  }

  private Optional<PairedDevice> holder(
      Centre centre, DeviceKind kind, HttpServletRequest request) {
    var device =
        devices
            .holding(DeviceCookie.read(request), kind)
            .filter(held -> held.centre().equals(centre.id()));
    known.remember(request, device.isPresent());
    return device;
  }

  private String ask(String code, DeviceKind kind, FieldErrors errors, Model model) {
    model.addAttribute("page", new PairPage(path(code, kind), errors));
    return "visits/hall/pairPage";
  }

  /**
   * A code with which the paired device that asks pairs itself anew within a minute, after it was
   * made to forget everything; empty for anybody else.
   */
  public Optional<String> renewed(String code, DeviceKind kind, HttpServletRequest request) {
    var until = here.now().plus(RENEWAL);
    return here.write(
        () -> holder(known(code), kind, request).map(device -> devices.renew(device, until)));
  }

  /** Takes the code that was typed at a device. */
  public String pair(
      String code,
      DeviceKind kind,
      String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var text = pairDevice.pair(centre(code).id(), kind, typed, request.getRemoteAddr());
      DeviceCookie.write(text, path(code, kind), request, response);
      return "redirect:" + path(code, kind);
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("code", refused.messageKey(), refused.args());
      return ask(code, kind, errors, model);
    }
  }
}
