package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Locale;
import org.sportel.network.CentreId;
import org.sportel.visits.AddDevice;
import org.sportel.visits.HallDevices;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Tells a manager of the devices of a centre, in a transaction. */
@Component
final class DeviceRows {
  private final Here here;
  private final ManagedCentres centres;
  private final HallDevices devices;
  private final PublicAddress address;

  DeviceRows(Here here, ManagedCentres centres, HallDevices devices, PublicAddress address) {
    this.here = here;
    this.centres = centres;
    this.devices = devices;
    this.address = address;
  }

  List<WaitingRoomPage.DeviceRow> rows(CentreId centre) {
    return devices.of(centre).stream().map(DeviceRows::row).toList();
  }

  private static WaitingRoomPage.DeviceRow row(HallDevices.Known device) {
    var dates = device.dates();
    return new WaitingRoomPage.DeviceRow(
        device.id().toString(),
        t("visits.device." + device.kind()),
        device.name(),
        dates
            .paired()
            .map(at -> t("visits.device.pairedAt", Texts.shortDateTime(at)))
            .orElseGet(() -> t("visits.device.waits")),
        dates.seen().map(at -> t("visits.device.seenAt", Texts.shortDateTime(at))).orElse(""));
  }

  /** The page with the code of a new device. */
  DevicePairingPage pairing(CentreId id, DeviceKind kind, String name, String code) {
    var centre = here.read(() -> centres.get(id));
    var what = t("visits.device." + kind);
    return new DevicePairingPage(
        id.value().toString(),
        Texts.show(centre.name()),
        name.isEmpty() ? what : what + " – " + name,
        code,
        address.of(
            "/m/"
                + here.current().get().slug()
                + "/centres/"
                + centre.code()
                + "/"
                + kind.name().toLowerCase(Locale.ROOT)),
        AddDevice.CODE_LIFE.toMinutes());
  }
}
