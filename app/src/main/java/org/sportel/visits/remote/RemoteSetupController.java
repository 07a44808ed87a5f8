package org.sportel.visits.remote;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager says whether people take tickets on their way. */
@Controller
final class RemoteSetupController {
  private final Here here;
  private final ManagedCentres centres;
  private final RemoteTickets remote;
  private final SetUpRemote setUpRemote;

  RemoteSetupController(
      Here here, ManagedCentres centres, RemoteTickets remote, SetUpRemote setUpRemote) {
    this.here = here;
    this.centres = centres;
    this.remote = remote;
    this.setUpRemote = setUpRemote;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/remote")
  String page(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var centre = new CentreId(id);
    model.addAttribute(
        "page",
        here.read(
            () ->
                new RemoteSetupPage(
                    id.toString(),
                    Texts.show(centres.get(centre).name()),
                    remote.given(centre),
                    !done.isEmpty())));
    return "visits/remote/remoteSetupPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/remote")
  String set(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean open) {
    here.run(() -> setUpRemote.set(new CentreId(id), open));
    return "redirect:/desk/today/" + id + "/remote?done=saved";
  }
}
