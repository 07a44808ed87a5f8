package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.complaints.EnclosedFiles;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.web.ComplaintFiles;
import org.sportel.documents.FileId;
import org.sportel.platform.Acting;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Gives files to an answer, and takes them back until it is sent. */
@Controller
final class AnswerFilesController {
  private final ComplaintDesk desk;
  private final EnclosedFiles answerFiles;
  private final ComplaintFiles files;
  private final Acting acting;

  AnswerFilesController(
      ComplaintDesk desk, EnclosedFiles answerFiles, ComplaintFiles files, Acting acting) {
    this.desk = desk;
    this.answerFiles = answerFiles;
    this.files = files;
    this.acting = acting;
  }

  @Access(power = Power.HANDLE_COMPLAINTS, files = true)
  @PostMapping("/desk/complaints/{id}/files")
  String add(
      @PathVariable UUID id,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var sent = files == null ? List.<MultipartFile>of() : files;
    try (var received =
        this.files.receive(ComplaintLevel.NAMED, sent, "staff " + acting.now().id())) {
      return desk.act(
          id,
          "files",
          () -> answerFiles.add(new ComplaintId(id), received.keep()),
          request,
          response,
          model);
    } catch (Refused refused) {
      return desk.again(id, "files", refused, request, response, model);
    }
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/files/{file}/remove")
  String remove(
      @PathVariable UUID id,
      @PathVariable UUID file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "files",
        () -> answerFiles.remove(new ComplaintId(id), new FileId(file)),
        request,
        response,
        model);
  }
}
