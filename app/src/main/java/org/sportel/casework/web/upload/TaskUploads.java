package org.sportel.casework.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.FormFiles;
import org.sportel.documents.StoreFile;
import org.sportel.forms.FileQuestion;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the files of a task's form; each is kept or refused by itself. */
@Component
public final class TaskUploads {
  private static final int TITLE = 200;

  private final FormFiles files;
  private final StoreFile store;

  TaskUploads(FormFiles files, StoreFile store) {
    this.files = files;
    this.store = store;
  }

  private record Given(FileQuestion question, StoreFile.Received file) {}

  /** What came, until it is kept, and what was refused. */
  public static final class Received implements AutoCloseable {
    private final List<Given> given = new ArrayList<>();
    private FieldErrors errors = FieldErrors.none();

    /** What was refused, by question. */
    public FieldErrors errors() {
      return errors;
    }

    @Override
    public void close() {
      given.forEach(one -> one.file().close());
    }
  }

  /**
   * Kept files.
   *
   * @param answers with the files in their places
   * @param files for the file of the case, titled by question and name
   */
  public record Kept(Map<String, ?> answers, List<Attachment> files) {
    /** Copies the files. */
    public Kept {
      files = List.copyOf(files);
    }
  }

  /**
   * Receives and checks what was sent, outside any transaction. Of a photo only the picture is
   * taken: neither place nor time nor camera.
   */
  public Received receive(List<FileQuestion> questions, HttpServletRequest request) {
    var received = new Received();
    if (request instanceof MultipartHttpServletRequest parts) {
      for (var question : questions) {
        for (var file : parts.getFiles(question.name())) {
          take(question, file, received);
        }
      }
    }
    return received;
  }

  private void take(FileQuestion question, MultipartFile sent, Received received) {
    var name = String.valueOf(sent.getOriginalFilename());
    if (sent.isEmpty() && (sent.getOriginalFilename() == null || name.isBlank())) {
      return;
    }
    try {
      received.given.add(new Given(question, asked(question, received(sent))));
    } catch (FileRefusal refused) {
      received.errors = received.errors.with(question.name(), refused.messageKey(), refused.args());
    }
  }

  /** Of a photo nothing but the picture. */
  private StoreFile.Received received(MultipartFile sent) {
    return files.picture(FormFiles.name(sent), sent).orElseGet(() -> files.asItIs(sent));
  }

  /** The file, where the question asks for its kind; any other is let go. */
  private static StoreFile.Received asked(FileQuestion question, StoreFile.Received file) {
    try {
      file.require(question.accept());
      return file;
    } catch (FileRefusal refused) {
      file.close();
      throw refused;
    }
  }

  /** Keeps them in the running transaction. */
  public Kept keep(Received received, Map<String, ?> answers) {
    Map<String, ?> now = answers;
    var attached = new ArrayList<Attachment>();
    for (var one : received.given) {
      var id = store.keep(one.file());
      var name = one.file().name();
      now = one.question().add(now, id.value().toString(), name);
      attached.add(new Attachment(id, title(one.question(), name)));
    }
    return new Kept(now, attached);
  }

  private static String title(FileQuestion question, String name) {
    var title = Texts.show(question.label()).text() + ": " + name;
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
  }
}
